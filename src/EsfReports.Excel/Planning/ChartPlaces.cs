using System.Collections.Immutable;

namespace EsfReports.Excel;

/// <summary>
/// Gives charts their places: at the right of everything on their sheet, or, where a wide and short table would push them out of
/// sight, side by side below it.
/// </summary>
internal sealed class ChartPlaces
{
    // Room for rows that somebody adds to the table.
    private const int RowsBelowTable = 2;
    private const int LongTable = 25;
    private const double WidestRow = 260;

    private readonly ImmutableArray<double> _widths;
    private readonly bool _isBelow;
    private int _column;
    private int _row;
    private int _highest;

    /// <summary>All places of a sheet are free.</summary>
    public ChartPlaces(SheetPlan sheet)
    {
        _widths = sheet.ColumnWidths;
        _isBelow = IsWideAndShort(sheet);
        (_column, _row) = _isBelow ? (0, sheet.LastRow + RowsBelowTable) : (_widths.Length, 0);
    }

    /// <summary>The place of the next chart; column and row of its upper left corner count from 0.</summary>
    /// <param name="earliestRow">Row above which it must not begin.</param>
    public (int Column, int Row) Next(int earliestRow)
    {
        if (!_isBelow)
            _row = Math.Max(_row, earliestRow);
        return (_column, _row);
    }

    /// <summary>Takes the place for a chart.</summary>
    public void Take(ChartPlan chart)
    {
        if (!_isBelow)
        {
            _row += chart.RowCount + 1;
            return;
        }

        _highest = Math.Max(_highest, chart.RowCount);
        _column = ColumnBehind(chart);
        // Two fit beside each other at least, whatever the width of the columns.
        var end = ColumnPlanner.WidthOfFirst(_widths, _column) + chart.WidthInDigits;
        if (end > Math.Max(_widths.Sum(), WidestRow))
            (_column, _row, _highest) = (0, _row + _highest + 1, 0);
    }

    private int ColumnBehind(ChartPlan chart)
    {
        var end = ColumnPlanner.WidthOfFirst(_widths, chart.Column) + chart.WidthInDigits;
        var column = chart.Column;
        while (ColumnPlanner.WidthOfFirst(_widths, column) < end)
            column++;
        return column;
    }

    private static bool IsWideAndShort(SheetPlan sheet) =>
        sheet.Blocks[^1].Block is SheetTable table && table.RowCount <= LongTable && sheet.ColumnWidths.Sum() > ChartPlan.UsualWidthInDigits;
}
