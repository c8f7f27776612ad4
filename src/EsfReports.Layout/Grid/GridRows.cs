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
        var areInOrder = AreInOrder(items);
        if (!areInOrder)
            Array.Sort(byRow, (one, other) => items[one].Row == items[other].Row ? one - other : items[one].Row - items[other].Row);

        var joined = new List<JoinedRows>();
        for (var start = 0; start < byRow.Length;)
        {
            var first = items[byRow[start]].Row;
            var last = first;
            var end = start;
            for (; end < byRow.Length && items[byRow[end]].Row <= last; end++)
                last = Math.Max(last, items[byRow[end]].Row + items[byRow[end]].RowSpan - 1);

            if (!areInOrder)
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
        var items = rows.Items;
        var contents = new CellContent[items.Length];
        for (var index = 0; index < items.Length; index++)
            contents[index] = Content(items[index]);

        var heights = Heights(rows, contents);
        var cells = ImmutableArray.CreateBuilder<RowCell>(items.Length);
        for (var index = 0; index < items.Length; index++)
            cells.Add(Cell(items[index], items[index].Row - rows.First, contents[index], heights));
        var bands = ImmutableArray.CreateBuilder<RowBand>(heights.Length);
        foreach (var height in heights)
            bands.Add(new RowBand(height));
        return new RowsStrip(bands.MoveToImmutable(), cells.MoveToImmutable(), gap, box.Origin);
    }

    private static bool AreInOrder(GridItem[] items)
    {
        for (var index = 1; index < items.Length; index++)
        {
            if (items[index].Row < items[index - 1].Row)
                return false;
        }

        return true;
    }

    private double[] Heights(JoinedRows rows, CellContent[] contents)
    {
        var (first, items) = (rows.First, rows.Items);
        var heights = new double[rows.Last - first + 1];
        for (var row = 0; row < heights.Length; row++)
            heights[row] = LeastHeight(first + row);

        for (var index = 0; index < items.Length; index++)
        {
            if (items[index].RowSpan == 1)
                heights[items[index].Row - first] = Math.Max(heights[items[index].Row - first], contents[index].Item.OuterHeight);
        }

        for (var index = 0; index < items.Length; index++)
        {
            if (items[index].RowSpan > 1)
                GrowSpanned(heights, items[index], contents[index].Item.OuterHeight, first);
        }

        return heights;
    }

    private double LeastHeight(int row)
    {
        var track = Track(row);
        return Math.Max(track.Min?.Points ?? 0, track.Kind == TrackSizeKind.Length ? track.Value.Points : 0);
    }

    private TrackSize Track(int row) => row < box.Style.Flex.GridRows.Length ? box.Style.Flex.GridRows[row] : box.Style.Flex.GridAutoRows;

    /// <summary>What a spanning item needs more goes in equal parts to the rows that can grow (CSS Grid 1, 12.5), to the last one if none can.</summary>
    private void GrowSpanned(double[] heights, GridItem item, double needed, int first)
    {
        var missing = needed - RowHeights.Sum(heights, item.Row - first, item.RowSpan, gap);
        if (missing <= 0)
            return;

        var (from, end) = (item.Row - first, item.Row - first + item.RowSpan);
        var growing = Enumerable.Range(from, item.RowSpan).Where(row => Track(first + row).Kind != TrackSizeKind.Length).DefaultIfEmpty(end - 1).ToArray();
        foreach (var row in growing)
            heights[row] += missing / growing.Length;
    }

    private CellContent Content(GridItem item)
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
        return new CellContent(content, columns.Lefts[item.Column] + margin.Left + offset, width + insets.Left + insets.Right);
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

    private RowCell Cell(GridItem item, int row, in CellContent content, double[] heights)
    {
        var (margin, insets) = content.Item.Edges;
        var (down, isStretched) = Align(item.Box, RowHeights.Sum(heights, row, item.RowSpan, gap) - content.Item.OuterHeight);
        return new RowCell(row, item.RowSpan, content.X, content.Width, insets, ItemBoxes.CellStyle(item.Box), content.Item.Galley)
        {
            Top = margin.Top + down,
            BottomMargin = margin.Bottom,
            BoxHeight = isStretched ? null : content.Item.BoxHeight,
            Marks = item.Box.Marks,
            Link = item.Box.Link,
        };
    }

    /// <summary>How far an item is moved down into the space that is left of its rows, or whether it is stretched to fill it.</summary>
    private (double Down, bool IsStretched) Align(Box item, double space)
    {
        var alignment = ItemBoxes.Alignment(item.Style.Flex.AlignSelf, box.Style.Flex.AlignItems, item);
        if (AutoMargins.Vertical(item) is { Count: > 0 } margins)
            return (margins.Offset(space), false);

        var isAuto = item is LinesBox || (item.Style.Box.Height is null && item.Style.Box.MaxHeight is null);
        return alignment == ItemAlignment.Stretch && isAuto ? (0, true) : (ItemBoxes.Offset(alignment, space), false);
    }

    /// <summary>The content of an item, and where its border box stands across.</summary>
    /// <param name="Item">The content.</param>
    /// <param name="X">Left edge of the border box.</param>
    /// <param name="Width">Of the border box.</param>
    private readonly record struct CellContent(ItemContent Item, double X, double Width);
}

/// <summary>Rows of a grid that are laid out together.</summary>
/// <param name="First">Index of the first row.</param>
/// <param name="Last">Index of the last row.</param>
/// <param name="Items">In document order.</param>
internal sealed record JoinedRows(int First, int Last, GridItem[] Items);
