using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out the cells of a table and joins them to strips: one for each row, or for rows that a cell spans.</summary>
/// <param name="layout">Lays out the cells.</param>
/// <param name="grid">Cells in place.</param>
/// <param name="borders">Borders and spacing.</param>
/// <param name="columns">Columns of known width.</param>
/// <param name="x">Left edge of the table's content in its galley.</param>
internal sealed class TableRows(BoxLayout layout, TableGrid grid, TableBorders borders, TableColumns columns, double x)
{
    /// <summary>The strips from top to bottom.</summary>
    public List<TableRow> ToStrips()
    {
        var strips = new List<TableRow>(grid.Rows.Length);
        for (var first = 0; first < grid.Rows.Length;)
        {
            var last = LastJoined(first);
            strips.Add(Join(first, last));
            first = last + 1;
        }

        return strips;
    }

    /// <summary>The strips with what the height of the table adds to their rows; what is in their cells stays as it was laid out.</summary>
    public List<TableRow> Grow(List<TableRow> strips, RowGrowth growth)
    {
        var grown = new List<TableRow>(strips.Count);
        var first = 0;
        foreach (var row in strips)
        {
            var cells = ImmutableArray.CreateBuilder<RowCell>();
            cells.AddRange(row.Strip.Cells.Select(cell => cell with { ContentOffset = 0 }));
            double[] heights = [.. row.Strip.Bands.Select(band => growth.Apply(row.Kind, band.Height))];
            grown.Add(Place(first, cells, heights));
            first += heights.Length;
        }

        return grown;
    }

    /// <summary>Index of the last row that must stay with a row because cells reach over the line between.</summary>
    private int LastJoined(int first)
    {
        var last = first;
        for (var row = first; row <= last; row++)
        {
            foreach (var cell in grid.Rows[row].Cells)
                last = Math.Max(last, row + cell.RowSpan - 1);
        }

        return last;
    }

    private TableRow Join(int first, int last)
    {
        var cells = ImmutableArray.CreateBuilder<RowCell>(grid.Rows[first].Cells.Length);
        for (var row = first; row <= last; row++)
        {
            foreach (var cell in grid.Rows[row].Cells)
                cells.Add(LayOut(cell, row, row - first));
        }

        return Place(first, cells, RowHeights.Of(grid.Rows.AsSpan(first, last - first + 1), cells, borders.SpacingY));
    }

    private TableRow Place(int first, ImmutableArray<RowCell>.Builder cells, double[] heights)
    {
        var rows = grid.Rows.AsSpan(first, heights.Length);
        var placed = RowHeights.Align(rows, cells, heights, borders.SpacingY);
        var bands = ImmutableArray.CreateBuilder<RowBand>(rows.Length);
        for (var row = 0; row < rows.Length; row++)
            bands.Add(Band(first + row, heights[row]));
        return new TableRow(rows[0], rows[^1], IsFirstOfGroup(first), IsLastOfGroup(first + rows.Length - 1), new RowsStrip(bands.DrainToImmutable(), placed, borders.SpacingY, rows[0].Row.Origin));
    }

    private bool IsFirstOfGroup(int row) => row == 0 || grid.Rows[row - 1].Group != grid.Rows[row].Group;

    private bool IsLastOfGroup(int row) => row == grid.Rows.Length - 1 || grid.Rows[row + 1].Group != grid.Rows[row].Group;

    private RowCell LayOut(GridCell cell, int row, int rowInStrip)
    {
        var width = columns.Span(cell.Column, cell.ColumnSpan);
        var insets = borders.CellInsets(cell, row, width);
        var galley = layout.Inside(cell.Cell, Math.Max(0, width - insets.Left - insets.Right), null);
        layout.Lines.Forget(cell.Cell.Children);
        return new RowCell(
            rowInStrip, cell.RowSpan, x + columns.Left(cell.Column), width, insets, borders.CellStyle(cell.Cell.Style.Box), galley)
        {
            Marks = cell.Cell.Marks,
        };
    }

    private RowBand Band(int row, double height)
    {
        var backgrounds = ImmutableArray<Color>.Empty;
        if (!grid.Rows[row].Group.Style.Box.BackgroundColor.IsTransparent)
            backgrounds = backgrounds.Add(grid.Rows[row].Group.Style.Box.BackgroundColor);
        if (!grid.Rows[row].Row.Style.Box.BackgroundColor.IsTransparent)
            backgrounds = backgrounds.Add(grid.Rows[row].Row.Style.Box.BackgroundColor);
        var left = borders.SpacingX;
        return new RowBand(height)
        {
            Backgrounds = backgrounds,
            Extent = (x + left, columns.Width - (2 * left)),
            Borders = borders.Row(row, columns, x),
            IsFirst = row == 0,
        };
    }
}

/// <summary>A strip of a table with the rows that it was made of.</summary>
internal sealed record TableRow(GridRow First, GridRow Last, bool OpensGroup, bool ClosesGroup, RowsStrip Strip)
{
    public RowGroupKind Kind => First.Group.Kind;

    /// <summary>Adds the breaks and marks that stand before the row.</summary>
    public void AddBefore(FlowBuilder flow, Area area)
    {
        if (OpensGroup)
        {
            flow.AddBreak(First.Group.BreakBefore);
            AddMarks(flow, First.Group, area);
        }

        flow.AddBreak(First.Row.BreakBefore);
        AddMarks(flow, First.Row, area);
    }

    /// <summary>Adds the breaks that stand after the row.</summary>
    public void AddAfter(FlowBuilder flow)
    {
        flow.AddBreak(Last.Row.BreakAfter);
        if (ClosesGroup)
            flow.AddBreak(Last.Group.BreakAfter);
    }

    private static void AddMarks(FlowBuilder flow, Box box, Area area)
    {
        foreach (var mark in box.Marks)
            flow.AddMark(mark, area.X);
    }
}
