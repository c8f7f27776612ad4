using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Reads the totals row of an Excel table: functions that Excel works out, and labels.</summary>
internal sealed class TotalsReader(ReadingContext context, CellReader cells)
{
    /// <summary>One total a column; blank ones where the row has no cell, or there is no row.</summary>
    public ImmutableArray<ColumnTotal> Read(StyledElement? row, int columnCount, ColumnHints hints)
    {
        var totals = Enumerable.Repeat(ColumnTotal.None, columnCount).ToArray();
        if (row is null)
            return [.. totals];

        foreach (var (column, _, cell) in new RowCells().Read(row, []))
        {
            if (column < columnCount)
                totals[column] = Read(cell, hints.FormatOf(column));
        }

        return [.. totals];
    }

    private ColumnTotal Read(StyledElement cell, CellFormat? columnFormat)
    {
        // The number that the template shows is for the other formats: Excel works out its own.
        if (cell.Attributes["data-total"] is { } name)
            return ReadFunction(cell, name, columnFormat);

        var value = cells.Read(cell, columnFormat);
        if (value.Kind is CellKind.Number or CellKind.Date)
            context.Diagnostics.Add(ExcelDiagnostics.TotalWithoutFunction(cell.Origin));
        return new ColumnTotal(null, value.Kind == CellKind.Text ? value.Text : ElementText.Of(cell), CellFormat.Text, value.Link, cell.Origin);
    }

    private ColumnTotal ReadFunction(StyledElement cell, string name, CellFormat? columnFormat)
    {
        if (TotalFunction.Find(name) is { } function)
        {
            var shown = new CellReader(null).Read(cell, columnFormat);
            return new ColumnTotal(function, string.Empty, shown.Kind == CellKind.Number ? shown.Format : CellFormat.Text, shown.Link, cell.Origin);
        }

        context.Diagnostics.Add(ExcelDiagnostics.UnknownTotal(cell.Origin, name));
        return new ColumnTotal(null, ElementText.Of(cell), CellFormat.Text, null, cell.Origin);
    }
}
