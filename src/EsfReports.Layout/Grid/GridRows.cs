using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out rows of a grid that items join.</summary>
internal sealed class GridRows(BoxLayout layout, ContainerBox box, GridColumns columns, double gap)
{
    /// <summary>Rows that must stay in one strip because items reach over the line between, with their items in document order.</summary>
    public static List<JoinedRows> Joined(GridItem[] items)
    {
        var byRow = new int[items.Length];
        for (var index = 0; index < byRow.Length; index++)
            byRow[index] = index;
        Array.Sort(byRow, (one, other) => items[one].Row == items[other].Row ? one - other : items[one].Row - items[other].Row);

        var joined = new List<JoinedRows>();
        for (var start = 0; start < byRow.Length;)
        {
            var first = items[byRow[start]].Row;
            var last = first;
            var end = start;
            for (; end < byRow.Length && items[byRow[end]].Row <= last; end++)
                last = Math.Max(last, items[byRow[end]].Row + items[byRow[end]].RowSpan - 1);

            Array.Sort(byRow, start, end - start);
            var inRows = new GridItem[end - start];
            for (var index = start; index < end; index++)
                inRows[index - start] = items[byRow[index]];
            joined.Add(new JoinedRows(first, last, inRows));
            start = end;
        }

        return joined;
    }

    /// <summary>The rows as a strip.</summary>
    public RowsStrip ToStrip(JoinedRows rows)
    {
        var (first, items) = (rows.First, rows.Items);
        var heights = new double[rows.Last - first + 1];
        for (var row = 0; row < heights.Length; row++)
            heights[row] = LeastHeight(first + row);

        var cells = new RowCell[items.Length];
        for (var index = 0; index < cells.Length; index++)
            cells[index] = Cell(items[index], items[index].Row - first);
        foreach (var cell in cells)
        {
            if (cell.RowSpan == 1)
                heights[cell.Row] = Math.Max(heights[cell.Row], Needed(cell));
        }

        foreach (var cell in cells)
        {
            if (cell.RowSpan > 1)
                GrowSpanned(heights, cell, first);
        }

        var placed = ImmutableArray.CreateBuilder<RowCell>(cells.Length);
        for (var index = 0; index < cells.Length; index++)
            placed.Add(Align(items[index].Box, cells[index], heights));
        var bands = ImmutableArray.CreateBuilder<RowBand>(heights.Length);
        foreach (var height in heights)
            bands.Add(new RowBand(height));
        return new RowsStrip(bands.MoveToImmutable(), placed.MoveToImmutable(), gap, box.Origin);
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

    private double Sum(double[] heights, RowCell cell) => RowHeights.Sum(heights, cell.Row, cell.RowSpan, gap);

    private static double Needed(RowCell cell) => cell.Top + cell.BoxHeight!.Value + cell.BottomMargin;

    private RowCell Cell(GridItem item, int row)
    {
        var available = columns.Span(item);
        var edges = ItemEdges.Of(item.Box, available);
        var (margin, insets) = edges;
        var margins = AutoMargins.Horizontal(item.Box);
        var alignment = margins.Count > 0
            ? ItemAlignment.Start
            : ItemBoxes.Alignment(item.Box.Style.Flex.JustifySelf, box.Style.Flex.JustifyItems, item.Box);
        var width = Width(item.Box, edges, alignment, available);
        var content = ItemContent.Of(layout, item.Box, edges, width);
        var space = available - width - edges.Across;
        var offset = margins.Offset(space) + ItemBoxes.Offset(alignment, space);
        return new RowCell(
            row, item.RowSpan, columns.Lefts[item.Column] + margin.Left + offset,
            width + insets.Left + insets.Right, insets, ItemBoxes.CellStyle(item.Box), content.Galley)
        {
            Top = margin.Top,
            BottomMargin = margin.Bottom,
            BoxHeight = content.BoxHeight,
            Marks = item.Box.Marks,
            Link = item.Box.Link,
        };
    }

    private double Width(Box item, ItemEdges edges, ItemAlignment alignment, double areaWidth)
    {
        var available = Math.Max(0, areaWidth - edges.Across);
        if (item is GraphicBox)
            return Math.Min(FlexItem.Of(item, areaWidth, layout.Intrinsic).Hypothetical, available);

        var asked = ItemBoxes.HasOwnFrame(item) ? null : BoxMetrics.ContentWidth(item.Style.Box, available + edges.Across, edges.Insets);
        var width = asked ?? (alignment == ItemAlignment.Stretch ? available : layout.Intrinsic.Content(item).ShrinkToFit(available));
        return ItemBoxes.HasOwnFrame(item) ? width : BoxMetrics.Clamp(item.Style.Box, width, available + edges.Across, edges.Insets);
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

/// <summary>Rows of a grid that are laid out together.</summary>
/// <param name="First">Index of the first row.</param>
/// <param name="Last">Index of the last row.</param>
/// <param name="Items">In document order.</param>
internal sealed record JoinedRows(int First, int Last, GridItem[] Items);
