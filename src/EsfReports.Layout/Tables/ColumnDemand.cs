using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>What the cells of a column ask of its width (CSS Tables 3, 3.8.3).</summary>
internal sealed class ColumnDemand
{
    /// <summary>Narrower than this, words are cut.</summary>
    public double Min { get; private set; }

    /// <summary>Wider than this, nothing is gained.</summary>
    public double Max { get; private set; }

    /// <summary>A share of the table, 0 to 1; null if none is given.</summary>
    public double? Share { get; private set; }

    /// <summary>Whether a width in points is given.</summary>
    public bool IsFixed { get; private set; }

    /// <summary>The demands of all columns.</summary>
    public static ColumnDemand[] Of(TableGrid grid, double spacing, TableBorders borders, IntrinsicSizes sizes)
    {
        var demands = new ColumnDemand[grid.ColumnCount];
        for (var column = 0; column < demands.Length; column++)
        {
            demands[column] = new ColumnDemand();
            demands[column].AddWidth(grid.Columns[column].Box.Width);
        }

        var spans = new List<(GridCell Cell, IntrinsicWidths Widths)>();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            foreach (var cell in grid.Rows[row].Cells)
            {
                var insets = borders.CellInsets(cell, row, 0);
                var widths = CellWidths(cell.Cell, insets, sizes);
                if (cell.ColumnSpan == 1)
                    demands[cell.Column].AddCell(cell.Cell, widths);
                else
                    spans.Add((cell, widths));
            }
        }

        foreach (var (cell, widths) in spans.OrderBy(span => span.Cell.ColumnSpan))
            AddSpan(demands.AsSpan(cell.Column, cell.ColumnSpan), widths, spacing);
        return demands;
    }

    /// <summary>Widths of a cell; a width narrower than the content gives way (CSS 2.2, 17.5.2.2).</summary>
    private static IntrinsicWidths CellWidths(CellBox cell, Sides<double> insets, IntrinsicSizes sizes)
    {
        var style = cell.Style.Box;
        var content = sizes.Content(cell);
        var max = style.Width is { IsRelative: false } width
            ? Math.Max(content.Min, BoxMetrics.Content(style, width.Points, insets.Left + insets.Right))
            : content.Max;
        var least = style.MinWidth is { IsRelative: false } min ? BoxMetrics.Content(style, min.Points, insets.Left + insets.Right) : 0;
        return new IntrinsicWidths(Math.Max(content.Min, least), Math.Max(max, least)).Plus(insets.Left + insets.Right);
    }

    private void AddCell(CellBox cell, IntrinsicWidths widths)
    {
        Min = Math.Max(Min, widths.Min);
        Max = Math.Max(Max, widths.Max);
        if (cell.Style.Box.Width is { } width)
            AddGiven(width, 0);
    }

    private void AddWidth(Length? width)
    {
        if (width is { } given)
            AddGiven(given, given.Points);
    }

    private void AddGiven(Length width, double atLeast)
    {
        if (width.IsRelative)
        {
            Share = Math.Max(Share ?? 0, Math.Clamp(width.Fraction, 0, 1));
            return;
        }

        IsFixed = true;
        Max = Math.Max(Max, atLeast);
    }

    /// <summary>Spreads what a cell over several columns needs beyond what they have, in proportion to how wide they like to be.</summary>
    private static void AddSpan(Span<ColumnDemand> columns, IntrinsicWidths widths, double spacing)
    {
        double min = spacing * (columns.Length - 1), max = min;
        foreach (var column in columns)
        {
            min += column.Min;
            max += column.Max;
        }

        var (moreMin, moreMax) = (Math.Max(0, widths.Min - min), Math.Max(0, widths.Max - max));
        if (moreMin == 0 && moreMax == 0)
            return;

        var total = max - (spacing * (columns.Length - 1));
        foreach (var column in columns)
        {
            var part = total > 0 ? column.Max / total : 1.0 / columns.Length;
            column.Min += moreMin * part;
            column.Max = Math.Max(column.Min, column.Max + (moreMax * part));
        }
    }
}
