using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out one line of a row-wise flex container.</summary>
internal sealed class FlexRow(BoxLayout layout, ContainerBox box, Area area, double gap)
{
    /// <summary>The line as a strip.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="height">Of the line if the container has a definite height; null if the items decide.</param>
    public RowsStrip ToStrip(List<FlexItem> items, double? height)
    {
        var space = area.Width - (gap * (items.Count - 1));
        var widths = FlexLengths.Resolve(items, space);
        var lefts = Lefts(items, widths, space);
        var cells = items.Select((item, index) => Cell(item, lefts[index], widths[index])).ToArray();

        var baseline = cells.Select((cell, index) => IsOnBaseline(items[index]) ? Baseline(cell) : null).Max() ?? 0;
        var tallest = cells.Select((cell, index) => Needed(items[index], cell, baseline)).DefaultIfEmpty(0).Max();
        var line = height ?? tallest;
        var placed = cells.Select((cell, index) => Align(items[index], cell, line, baseline)).ToImmutableArray();
        return new RowsStrip([new RowBand(line)], placed, 0, box.Origin);
    }

    /// <summary>Left edges of the margin boxes; auto margins take the free space before <c>justify-content</c> does (9.5).</summary>
    private double[] Lefts(List<FlexItem> items, double[] widths, double space)
    {
        var free = space - widths.Sum() - items.Sum(item => item.Around);
        var autos = items.Sum(item => AutoMargins.Horizontal(item.Box).Count);
        var auto = autos > 0 ? Math.Max(0, free) / autos : 0;
        var distribution = autos > 0 ? default : Distribution.Of(box.Style.Flex.JustifyContent, free, items.Count);

        var lefts = new double[items.Count];
        var x = area.X + distribution.Before;
        for (var index = 0; index < items.Count; index++)
        {
            var margins = AutoMargins.Horizontal(items[index].Box);
            x += margins.AtStart ? auto : 0;
            lefts[index] = x;
            x += widths[index] + items[index].Around + gap + distribution.Between;
            x += margins.AtEnd ? auto : 0;
        }

        return lefts;
    }

    private RowCell Cell(FlexItem item, double left, double width)
    {
        var style = ItemBoxes.CellStyle(item.Box);
        var heights = ItemBoxes.HasOwnFrame(item.Box) ? HeightRange.Of(BoxStyle.Initial, default, null) : HeightRange.Of(style, item.Insets, null);
        var galley = ItemBoxes.LayOut(layout, item.Box, width, heights.Fixed);
        var content = heights.Of(galley.Height);
        return new RowCell(0, 1, left + item.Margin.Left, width + item.Insets.Left + item.Insets.Right, item.Insets, style, galley)
        {
            Top = item.Margin.Top,
            BottomMargin = item.Margin.Bottom,
            BoxHeight = content + item.Insets.Top + item.Insets.Bottom,
            Marks = item.Box.Marks,
            Link = item.Box.Link,
        };
    }

    private static double? Baseline(RowCell cell) => cell.Top + cell.Insets.Top + cell.Content.FirstBaseline;

    private double Needed(FlexItem item, RowCell cell, double baseline)
    {
        var outer = cell.Top + cell.BoxHeight!.Value + cell.BottomMargin;
        return IsOnBaseline(item) && Baseline(cell) is { } own ? outer + baseline - own : outer;
    }

    private bool IsOnBaseline(FlexItem item) => Alignment(item) == ItemAlignment.Baseline && AutoMargins.Vertical(item.Box).Count == 0;

    private ItemAlignment Alignment(FlexItem item) =>
        ItemBoxes.Alignment(item.Box.Style.Flex.AlignSelf, box.Style.Flex.AlignItems, item.Box);

    /// <summary>Moves an item across the line, or stretches it (9.6).</summary>
    private RowCell Align(FlexItem item, RowCell cell, double line, double baseline)
    {
        var alignment = Alignment(item);
        var space = line - cell.Top - cell.BoxHeight!.Value - cell.BottomMargin;
        if (AutoMargins.Vertical(item.Box) is { Count: > 0 } margins)
            return cell with { Top = cell.Top + margins.Offset(space) };
        if (alignment == ItemAlignment.Baseline)
            return Baseline(cell) is { } own ? cell with { Top = cell.Top + baseline - own } : cell;

        var isAuto = item.Box.Style.Box.Height is null || item.Box is LinesBox;
        if (alignment == ItemAlignment.Stretch && isAuto)
            return Stretched(item, cell, line);

        return cell with { Top = cell.Top + ItemBoxes.Offset(alignment, space) };
    }

    /// <summary>A stretched item reaches down to the end of its line, but not beyond its largest height.</summary>
    private RowCell Stretched(FlexItem item, RowCell cell, double line)
    {
        var insets = item.Insets.Top + item.Insets.Bottom;
        var height = line - cell.Top - cell.BottomMargin - insets;
        var most = ItemBoxes.HasOwnFrame(item.Box) ? double.PositiveInfinity : HeightRange.Of(cell.Style, item.Insets, null).Max;
        if (height > most)
            return cell with { BoxHeight = most + insets };

        // A flex column within can use the height that it was stretched to.
        var uses = item.Box is ContainerBox { Kind: ContainerKind.Flex } && height > cell.Content.Height + Region.Tolerance;
        return cell with
        {
            BoxHeight = null,
            Content = uses ? ItemBoxes.LayOut(layout, item.Box, cell.Width - item.Insets.Left - item.Insets.Right, height) : cell.Content,
        };
    }
}
