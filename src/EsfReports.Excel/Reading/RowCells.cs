using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Finds the column of each cell of a table, row by row, with cells that span several (HTML, 4.9.12).</summary>
/// <remarks>
/// A spanning cell stands in its first column and row, and the other places stay blank: merged cells would keep a table from
/// being sorted and read aloud.
/// </remarks>
internal sealed class RowCells
{
    private const int LargestSpan = 1_000;

    private readonly List<int> _rowsLeft = [];

    /// <summary>A cell and where it stands; columns count from 0.</summary>
    internal readonly record struct Placed(int Column, int Span, StyledElement Cell);

    /// <summary>The cells of the next row. The list is filled anew for each row.</summary>
    public List<Placed> Read(StyledElement row, List<Placed> cells)
    {
        cells.Clear();
        var column = 0;
        foreach (var child in row.Children)
        {
            if (child is not StyledElement { Name: "td" or "th" } cell)
                continue;

            column = NextFree(column);
            var span = cell.Attributes.Items.IsEmpty ? 1 : Occupy(cell, column);
            cells.Add(new Placed(column, span, cell));
            column += span;
        }

        EndRow();
        return cells;
    }

    private int NextFree(int column)
    {
        while (column < _rowsLeft.Count && _rowsLeft[column] > 0)
            column++;
        return column;
    }

    private int Occupy(StyledElement cell, int column)
    {
        var span = Span(cell, "colspan");
        var rows = Span(cell, "rowspan");
        if (rows == 1)
            return span;

        while (_rowsLeft.Count < column + span)
            _rowsLeft.Add(0);
        // The row of the cell itself is counted off with the others at its end.
        for (var index = column; index < column + span; index++)
            _rowsLeft[index] = rows;
        return span;
    }

    private void EndRow()
    {
        for (var index = 0; index < _rowsLeft.Count; index++)
            _rowsLeft[index] = Math.Max(0, _rowsLeft[index] - 1);
    }

    private static int Span(StyledElement cell, string attribute) =>
        int.TryParse(cell.Attributes[attribute], out var span) ? Math.Clamp(span, 1, LargestSpan) : 1;
}
