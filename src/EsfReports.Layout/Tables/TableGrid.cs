using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Who occupies which cell of a table (CSS 2.2, 17.5; HTML, 4.9.12).</summary>
/// <param name="ColumnCount">Number of columns.</param>
/// <param name="Columns">Style of each column; initial where the document says nothing of it.</param>
/// <param name="Rows">All rows in the order in which they are shown: head, bodies, foot.</param>
internal sealed record TableGrid(int ColumnCount, ImmutableArray<ComputedStyle> Columns, ImmutableArray<GridRow> Rows)
{
    /// <summary>Finds the place of each cell.</summary>
    public static TableGrid Of(TableBox table)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var columnCount = table.Columns.Length;
        foreach (var group in table.Groups)
            columnCount = Math.Max(columnCount, AddGroup(rows, group));

        var columns = Enumerable.Range(0, columnCount).Select(index => index < table.Columns.Length ? table.Columns[index] : ComputedStyle.Initial);
        return new TableGrid(columnCount, [.. columns], rows.DrainToImmutable());
    }

    private static int AddGroup(ImmutableArray<GridRow>.Builder rows, RowGroupBox group)
    {
        // For each column the number of rows, from the current one on, that a cell above reaches into.
        var taken = new List<int>();
        for (var index = 0; index < group.Rows.Length; index++)
        {
            var left = group.Rows.Length - index;
            rows.Add(new GridRow(group, group.Rows[index], PlaceCells(group.Rows[index], left, taken)));
            for (var column = 0; column < taken.Count; column++)
                taken[column] = Math.Max(0, taken[column] - 1);
        }

        return taken.Count;
    }

    private static ImmutableArray<GridCell> PlaceCells(RowBox row, int rowsLeft, List<int> taken)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>(row.Cells.Length);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (column < taken.Count && taken[column] > 0)
                column++;

            // A span ends with its group; 0 means all of it.
            var rowSpan = cell.RowSpan == 0 ? rowsLeft : Math.Min(cell.RowSpan, rowsLeft);
            cells.Add(new GridCell(cell, column, cell.ColumnSpan, rowSpan));
            for (var end = column + cell.ColumnSpan; column < end; column++)
            {
                if (column == taken.Count)
                    taken.Add(0);
                taken[column] = Math.Max(taken[column], rowSpan);
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
internal readonly record struct GridCell(CellBox Cell, int Column, int ColumnSpan, int RowSpan);
