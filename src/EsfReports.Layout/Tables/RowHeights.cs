using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Decides how high rows are and where the content of their cells stands (CSS 2.2, 17.5.3 and 17.5.4).</summary>
internal static class RowHeights
{
    /// <summary>Heights of rows: of the tallest cell, of the style, and of cells over several rows.</summary>
    public static double[] Of(ReadOnlySpan<GridRow> rows, ImmutableArray<RowCell>.Builder cells, double spacing)
    {
        var heights = new double[rows.Length];
        for (var row = 0; row < rows.Length; row++)
            heights[row] = Asked(rows[row].Row.Style.Box, default);

        var index = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            var baseline = Baseline(rows[row], cells, index);
            foreach (var cell in rows[row].Cells)
            {
                var laidOut = cells[index++];
                if (cell.RowSpan == 1)
                    heights[row] = Math.Max(heights[row], CellHeight(cell, laidOut, baseline));
            }
        }

        GrowForSpans(rows, cells, heights, spacing);
        return heights;
    }

    /// <summary>The cells with their content moved to the top, middle, bottom or common baseline of their rows.</summary>
    public static ImmutableArray<RowCell> Align(ReadOnlySpan<GridRow> rows, ImmutableArray<RowCell>.Builder cells, double[] heights, double spacing)
    {
        var index = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            var baseline = Baseline(rows[row], cells, index);
            foreach (var cell in rows[row].Cells)
            {
                var laidOut = cells[index];
                var space = Sum(heights, laidOut.Row, laidOut.RowSpan, spacing) - laidOut.NeededHeight;
                var offset = Offset(cell.Cell.Style.Box.VerticalAlign.Keyword, laidOut, space, baseline);
                if (offset > Region.Tolerance)
                    cells[index] = laidOut with { ContentOffset = offset };
                index++;
            }
        }

        return cells.DrainToImmutable();
    }

    private static double CellHeight(GridCell cell, RowCell laidOut, double? baseline)
    {
        var height = Math.Max(laidOut.NeededHeight, Asked(cell.Cell.Style.Box, laidOut.Insets));
        return baseline is { } line && IsOnBaseline(cell) && OwnBaseline(laidOut) is { } own ? Math.Max(height, laidOut.NeededHeight + line - own) : height;
    }

    // The height of a row or cell is a least height, whatever the content (17.5.3).
    private static double Asked(BoxStyle style, Sides<double> insets) =>
        Math.Max(style.Height is { IsRelative: false } height ? Outer(style, height.Points, insets) : 0,
            style.MinHeight is { IsRelative: false } min ? Outer(style, min.Points, insets) : 0);

    private static double Outer(BoxStyle style, double height, Sides<double> insets) =>
        BoxMetrics.Content(style, height, insets.Top + insets.Bottom) + insets.Top + insets.Bottom;

    private static double? Baseline(GridRow row, ImmutableArray<RowCell>.Builder cells, int index)
    {
        double? baseline = null;
        foreach (var cell in row.Cells)
        {
            if (IsOnBaseline(cell) && OwnBaseline(cells[index]) is { } own)
                baseline = Math.Max(baseline ?? 0, own);
            index++;
        }

        return baseline;
    }

    private static bool IsOnBaseline(GridCell cell) =>
        cell.Cell.Style.Box.VerticalAlign.Keyword is not (VerticalAlignKeyword.Top or VerticalAlignKeyword.Middle or VerticalAlignKeyword.Bottom);

    private static double? OwnBaseline(RowCell cell) => cell.Insets.Top + cell.Content.FirstBaseline;

    private static double Offset(VerticalAlignKeyword align, RowCell cell, double space, double? baseline) => align switch
    {
        VerticalAlignKeyword.Top => 0,
        VerticalAlignKeyword.Middle => space / 2,
        VerticalAlignKeyword.Bottom => space,
        _ => baseline is { } line && OwnBaseline(cell) is { } own ? line - own : 0,
    };

    // What a cell over several rows still needs goes to these rows in proportion to their heights.
    private static void GrowForSpans(ReadOnlySpan<GridRow> rows, ImmutableArray<RowCell>.Builder cells, double[] heights, double spacing)
    {
        foreach (var cell in cells)
        {
            if (cell.RowSpan == 1)
                continue;

            var style = rows[cell.Row].Cells.Length == 0 ? 0 : cell.NeededHeight;
            var missing = style - Sum(heights, cell.Row, cell.RowSpan, spacing);
            if (missing <= 0)
                continue;

            var total = Sum(heights, cell.Row, cell.RowSpan, 0);
            for (var row = cell.Row; row <= cell.LastRow; row++)
                heights[row] += total > 0 ? missing * heights[row] / total : missing / cell.RowSpan;
        }
    }

    /// <summary>The height of some rows with what stands between them.</summary>
    public static double Sum(double[] heights, int first, int count, double spacing)
    {
        var sum = spacing * (count - 1);
        for (var row = first; row < first + count; row++)
            sum += heights[row];
        return sum;
    }
}
