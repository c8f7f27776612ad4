using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out one line of a row-wise flex container.</summary>
internal readonly ref struct FlexRow(BoxLayout layout, ContainerBox box, Area area, double gap)
{
    /// <summary>The line as a strip.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="height">Of the line if the container has a definite height; null if the items decide.</param>
    public RowsStrip ToStrip(ReadOnlySpan<FlexItem> items, double? height)
    {
        var space = area.Width - (gap * (items.Length - 1));
        var widths = items.Length <= FlexLengths.FewItems ? stackalloc double[items.Length] : new double[items.Length];
        var lefts = items.Length <= FlexLengths.FewItems ? stackalloc double[items.Length] : new double[items.Length];
        FlexLengths.Resolve(items, space, widths);
        FindLefts(items, widths, space, lefts);
        var contents = new ItemContent[items.Length];
        for (var index = 0; index < items.Length; index++)
            contents[index] = ItemContent.Of(layout, items[index].Box, items[index].Edges, widths[index]);

        var baseline = Baseline(items, contents);
        var line = height ?? Tallest(items, contents, baseline);
        var cells = ImmutableArray.CreateBuilder<RowCell>(items.Length);
        for (var index = 0; index < items.Length; index++)
        {
            var place = Place(items[index], contents[index], widths[index], line, baseline);
            cells.Add(Cell(items[index], place, lefts[index], widths[index]));
        }

        return new RowsStrip([new RowBand(line)], cells.MoveToImmutable(), 0, box.Origin);
    }

    /// <summary>Left edges of the margin boxes; auto margins take the free space before <c>justify-content</c> does (9.5).</summary>
    private void FindLefts(ReadOnlySpan<FlexItem> items, ReadOnlySpan<double> widths, double space, Span<double> lefts)
    {
        var used = 0.0;
        var autos = 0;
        for (var index = 0; index < items.Length; index++)
        {
            used += widths[index];
            autos += AutoMargins.Horizontal(items[index].Box).Count;
        }

        var free = space - used - FlexLengths.Around(items);
        var auto = autos > 0 ? Math.Max(0, free) / autos : 0;
        var distribution = autos > 0 ? default : Distribution.Of(box.Style.Flex.JustifyContent, free, items.Length);

        var x = area.X + distribution.Before;
        for (var index = 0; index < items.Length; index++)
        {
            var margins = AutoMargins.Horizontal(items[index].Box);
            x += margins.AtStart ? auto : 0;
            lefts[index] = x;
            x += widths[index] + items[index].Edges.Across + gap + distribution.Between;
            x += margins.AtEnd ? auto : 0;
        }
    }

    /// <summary>The lowest first baseline of the items that stand on one; 0 if none does.</summary>
    private double Baseline(ReadOnlySpan<FlexItem> items, ItemContent[] contents)
    {
        double? lowest = null;
        for (var index = 0; index < items.Length; index++)
        {
            if (IsOnBaseline(items[index]) && contents[index].Baseline is { } own && !(own <= lowest))
                lowest = own;
        }

        return lowest ?? 0;
    }

    private double Tallest(ReadOnlySpan<FlexItem> items, ItemContent[] contents, double baseline)
    {
        var tallest = double.NegativeInfinity;
        for (var index = 0; index < items.Length; index++)
        {
            var outer = contents[index].OuterHeight;
            tallest = Math.Max(tallest, IsOnBaseline(items[index]) && contents[index].Baseline is { } own ? outer + baseline - own : outer);
        }

        return tallest;
    }

    private bool IsOnBaseline(FlexItem item) => Alignment(item) == ItemAlignment.Baseline && AutoMargins.Vertical(item.Box).Count == 0;

    private ItemAlignment Alignment(FlexItem item) =>
        ItemBoxes.Alignment(item.Box.Style.Flex.AlignSelf, box.Style.Flex.AlignItems, item.Box);

    /// <summary>Moves an item across the line, or stretches it (9.6).</summary>
    private ItemPlace Place(FlexItem item, ItemContent content, double width, double line, double baseline)
    {
        var alignment = Alignment(item);
        var place = new ItemPlace(item.Edges.Margin.Top, content.BoxHeight, content.Galley);
        var space = line - place.Top - content.BoxHeight - item.Edges.Margin.Bottom;
        if (AutoMargins.Vertical(item.Box) is { Count: > 0 } margins)
            return place with { Top = place.Top + margins.Offset(space) };
        if (alignment == ItemAlignment.Baseline)
            return content.Baseline is { } own ? place with { Top = place.Top + baseline - own } : place;

        var isAuto = item.Box.Style.Box.Height is null || item.Box is LinesBox;
        if (alignment == ItemAlignment.Stretch && isAuto)
            return Stretched(item, place, width, line);

        return place with { Top = place.Top + ItemBoxes.Offset(alignment, space) };
    }

    /// <summary>A stretched item reaches down to the end of its line, but not beyond its largest height.</summary>
    private ItemPlace Stretched(FlexItem item, ItemPlace place, double width, double line)
    {
        var insets = item.Edges.Insets.Top + item.Edges.Insets.Bottom;
        var height = line - place.Top - item.Edges.Margin.Bottom - insets;
        var most = ItemBoxes.HasOwnFrame(item.Box) ? double.PositiveInfinity : HeightRange.Of(item.Box.Style.Box, item.Edges.Insets, null).Max;
        if (height > most)
            return place with { BoxHeight = most + insets };

        // A flex column within can use the height that it was stretched to.
        var uses = item.Box is ContainerBox { Kind: ContainerKind.Flex } && height > place.Content.Height + Region.Tolerance;
        return place with { BoxHeight = null, Content = uses ? ItemBoxes.LayOut(layout, item.Box, width, height) : place.Content };
    }

    private static RowCell Cell(FlexItem item, ItemPlace place, double left, double width)
    {
        var (margin, insets) = item.Edges;
        return new RowCell(0, 1, left + margin.Left, width + insets.Left + insets.Right, insets, ItemBoxes.CellStyle(item.Box), place.Content)
        {
            Top = place.Top,
            BottomMargin = margin.Bottom,
            BoxHeight = place.BoxHeight,
            Marks = item.Box.Marks,
            Link = item.Box.Link,
        };
    }

    /// <summary>Where an item stands in its line.</summary>
    /// <param name="Top">Of its border box.</param>
    /// <param name="BoxHeight">Of its border box; null if it reaches down to the end of the line.</param>
    /// <param name="Content">What it holds.</param>
    private readonly record struct ItemPlace(double Top, double? BoxHeight, Galley Content);
}
