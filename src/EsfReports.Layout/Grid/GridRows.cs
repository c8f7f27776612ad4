using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out rows of a grid that items join.</summary>
internal sealed class GridRows(BoxLayout layout, ContainerBox box, GridColumns columns, double gap)
{
    /// <summary>Rows that must stay in one strip because items reach over the line between, with their items in document order.</summary>
    public static IEnumerable<(int First, int Last, List<GridItem> Items)> Joined(List<GridItem> items)
    {
        int[] byRow = [.. Enumerable.Range(0, items.Count)];
        Array.Sort(byRow, (one, other) => items[one].Row == items[other].Row ? one - other : items[one].Row - items[other].Row);
        for (var start = 0; start < byRow.Length;)
        {
            var first = items[byRow[start]].Row;
            var last = first;
            var end = start;
            for (; end < byRow.Length && items[byRow[end]].Row <= last; end++)
                last = Math.Max(last, items[byRow[end]].Row + items[byRow[end]].RowSpan - 1);

            Array.Sort(byRow, start, end - start);
            yield return (first, last, [.. byRow[start..end].Select(index => items[index])]);
            start = end;
        }
    }

    /// <summary>The rows as a strip.</summary>
    public RowsStrip ToStrip(int first, int last, List<GridItem> items)
    {
        var cells = items.Select(item => Cell(item, item.Row - first)).ToArray();
        var heights = new double[last - first + 1];
        for (var row = 0; row < heights.Length; row++)
            heights[row] = LeastHeight(first + row);

        foreach (var cell in cells.Where(cell => cell.RowSpan == 1))
            heights[cell.Row] = Math.Max(heights[cell.Row], Needed(cell));
        foreach (var cell in cells.Where(cell => cell.RowSpan > 1))
            GrowSpanned(heights, cell, first);

        var placed = cells.Select((cell, index) => Align(items[index].Box, cell, heights)).ToImmutableArray();
        return new RowsStrip([.. heights.Select(height => new RowBand(height))], placed, gap, box.Origin);
    }

    private double LeastHeight(int row)
    {
        var track = Track(row);
        return Math.Max(track.Min?.Points ?? 0, track.Kind == TrackSizeKind.Length ? track.Value.Points : 0);
    }

    private TrackSize Track(int row) => row < box.Style.Flex.GridRows.Length ? box.Style.Flex.GridRows[row] : box.Style.Flex.GridAutoRows;

    /// <summary>What a spanning item needs more goes in equal parts to the rows that can grow (CSS Grid 1, 12.5), to the last one if none can.</summary>
    private void GrowSpanned(double[] heights, RowCell cell, int first)
    {
        var missing = Needed(cell) - Sum(heights, cell);
        if (missing <= 0)
            return;

        var growing = Enumerable.Range(cell.Row, cell.RowSpan).Where(row => Track(first + row).Kind != TrackSizeKind.Length).DefaultIfEmpty(cell.LastRow).ToArray();
        foreach (var row in growing)
            heights[row] += missing / growing.Length;
    }

    private double Sum(double[] heights, RowCell cell) => heights.AsSpan(cell.Row, cell.RowSpan).ToArray().Sum() + (gap * (cell.RowSpan - 1));

    private static double Needed(RowCell cell) => cell.Top + cell.BoxHeight!.Value + cell.BottomMargin;

    private RowCell Cell(GridItem item, int row)
    {
        var available = columns.Span(item);
        var measured = FlexItem.Of(item.Box, available, layout.Intrinsic);
        var margins = AutoMargins.Horizontal(item.Box);
        var alignment = margins.Count > 0
            ? ItemAlignment.Start
            : ItemBoxes.Alignment(item.Box.Style.Flex.JustifySelf, box.Style.Flex.JustifyItems, item.Box);
        var width = Width(item.Box, measured, alignment, Math.Max(0, available - measured.Around));
        var style = ItemBoxes.CellStyle(item.Box);
        var heights = ItemBoxes.HasOwnFrame(item.Box) ? HeightRange.Of(BoxStyle.Initial, default, null) : HeightRange.Of(style, measured.Insets, null);
        var galley = ItemBoxes.LayOut(layout, item.Box, width, heights.Fixed);
        var space = available - width - measured.Around;
        var offset = margins.Offset(space) + ItemBoxes.Offset(alignment, space);
        return new RowCell(
            row, item.RowSpan, columns.Lefts[item.Column] + measured.Margin.Left + offset,
            width + measured.Insets.Left + measured.Insets.Right, measured.Insets, style, galley)
        {
            Top = measured.Margin.Top,
            BottomMargin = measured.Margin.Bottom,
            BoxHeight = heights.Of(galley.Height) + measured.Insets.Top + measured.Insets.Bottom,
            Marks = item.Box.Marks,
            Link = item.Box.Link,
        };
    }

    private double Width(Box item, FlexItem measured, ItemAlignment alignment, double available)
    {
        if (item is GraphicBox)
            return Math.Min(measured.Hypothetical, available);

        var asked = ItemBoxes.HasOwnFrame(item) ? null : BoxMetrics.ContentWidth(item.Style.Box, available + measured.Around, measured.Insets);
        var width = asked ?? (alignment == ItemAlignment.Stretch ? available : layout.Intrinsic.Content(item).ShrinkToFit(available));
        return ItemBoxes.HasOwnFrame(item) ? width : BoxMetrics.Clamp(item.Style.Box, width, available + measured.Around, measured.Insets);
    }

    private RowCell Align(Box item, RowCell cell, double[] heights)
    {
        var alignment = ItemBoxes.Alignment(item.Style.Flex.AlignSelf, box.Style.Flex.AlignItems, item);
        if (AutoMargins.Vertical(item) is { Count: > 0 } margins)
            return cell with { Top = cell.Top + margins.Offset(Sum(heights, cell) - Needed(cell)) };

        var isAuto = item is LinesBox || (item.Style.Box.Height is null && item.Style.Box.MaxHeight is null);
        if (alignment == ItemAlignment.Stretch && isAuto)
            return cell with { BoxHeight = null };

        return cell with { Top = cell.Top + ItemBoxes.Offset(alignment, Sum(heights, cell) - Needed(cell)) };
    }
}
