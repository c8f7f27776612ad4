using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Who occupies which cell of a table (CSS 2.2, 17.5; HTML, 4.9.12).</summary>
/// <param name="ColumnCount">Number of columns.</param>
/// <param name="Columns">Style of each column; initial where the document says nothing of it.</param>
/// <param name="Rows">All rows in the order in which they are shown: head, bodies, foot.</param>
internal sealed record TableGrid(int ColumnCount, ImmutableArray<ComputedStyle> Columns, ImmutableArray<GridRow> Rows)
{
    // Spans end here, as that of a single cell does (HTML, 4.9.11): spans beside spans must not multiply. Cells themselves go on.
    private const int LastSpanned = 1000;

    /// <summary>Finds the place of each cell.</summary>
    public static TableGrid Of(TableBox table)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var columnCount = table.Columns.Length;
        foreach (var group in table.Groups)
            columnCount = Math.Max(columnCount, AddGroup(rows, group));

        var columns = Enumerable.Range(0, columnCount).Select(index => index < table.Columns.Length ? table.Columns[index] : ComputedStyle.Initial);
        return new TableGrid(columnCount, [.. columns], rows.DrainToImmutable()).WithoutEmptyColumns(table.Columns.Length);
    }

    /// <summary>The lines of cells that hold nothing else.</summary>
    public IEnumerable<LinesBox> Texts()
    {
        foreach (var row in Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Cell.Children is [LinesBox lines])
                    yield return lines;
            }
        }
    }

    // CSS Tables 3, 3.3 "track merging": a column in which no cell begins or ends is no column of its own, so that a colspan of 1000
    // does not make a thousand of them.
    private TableGrid WithoutEmptyColumns(int named)
    {
        var begins = new bool[ColumnCount + 1];
        Array.Fill(begins, true, 0, named);
        foreach (var cell in Rows.SelectMany(row => row.Cells))
            (begins[cell.Column], begins[cell.Column + cell.ColumnSpan]) = (true, true);
        if (!begins.AsSpan(0, ColumnCount).Contains(false))
            return this;

        var merged = new int[ColumnCount + 1];
        for (var column = 1; column <= ColumnCount; column++)
            merged[column] = merged[column - 1] + (begins[column] ? 1 : 0);
        var rows = Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.In(merged))] });
        return new TableGrid(merged[ColumnCount], [.. Columns.Where((_, column) => begins[column])], [.. rows]);
    }

    private static int AddGroup(ImmutableArray<GridRow>.Builder rows, RowGroupBox group)
    {
        // For each column the number of rows, from the current one on, that a cell above reaches into.
        var taken = new List<int>();
        foreach (var row in group.Rows)
        {
            rows.Add(new GridRow(group, row, PlaceCells(row, taken)));
            for (var column = 0; column < taken.Count; column++)
                taken[column] = Math.Max(0, taken[column] - 1);
        }

        return taken.Count;
    }

    private static ImmutableArray<GridCell> PlaceCells(RowBox row, List<int> taken)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>(row.Cells.Length);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (column < taken.Count && taken[column] > 0)
                column++;

            var columnSpan = Math.Max(1, Math.Min(cell.ColumnSpan, LastSpanned - column));
            cells.Add(new GridCell(cell, column, columnSpan, cell.RowSpan));
            for (var end = column + columnSpan; column < end; column++)
            {
                if (column == taken.Count)
                    taken.Add(0);
                taken[column] = Math.Max(taken[column], cell.RowSpan);
            }
        }

        return cells.DrainToImmutable();
    }
}

/// <summary>A row with its cells in place.</summary>
internal sealed record GridRow(RowGroupBox Group, RowBox Row, ImmutableArray<GridCell> Cells);

/// <summary>A cell in place.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">Index of its first column.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="RowSpan">At least 1; ends with its group.</param>
internal readonly record struct GridCell(CellBox Cell, int Column, int ColumnSpan, int RowSpan)
{
    /// <summary>The same cell where columns have other numbers.</summary>
    public GridCell In(int[] columns) => this with { Column = columns[Column], ColumnSpan = columns[Column + ColumnSpan] - columns[Column] };
}
