using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out flex containers (CSS Flexbox 1, 9): each line of a row is a strip; pages break between lines.</summary>
internal sealed class FlexFlow(BoxLayout layout)
{
    /// <summary>Narrowest and widest width of the content.</summary>
    public static IntrinsicWidths Intrinsic(ContainerBox box, IntrinsicSizes sizes, bool maxOnly)
    {
        var widths = default(IntrinsicWidths);
        var flex = box.Style.Flex;
        if (flex.Direction == FlexDirection.Column)
            return sizes.Widest(box.Items.AsSpan(), maxOnly);

        foreach (var item in box.Items)
        {
            var outer = sizes.Outer(item, maxOnly);
            var min = flex.Wrap == FlexWrap.Wrap ? Math.Max(widths.Min, outer.Min) : widths.Min + outer.Min;
            widths = new IntrinsicWidths(min, widths.Max + outer.Max);
        }

        var gaps = (flex.ColumnGap?.Points ?? 0) * Math.Max(0, box.Items.Length - 1);
        return new IntrinsicWidths(widths.Min + (flex.Wrap == FlexWrap.Wrap ? 0 : gaps), widths.Max + gaps);
    }

    /// <summary>Adds the items.</summary>
    /// <param name="height">Of the container's content if it is definite; else null.</param>
    public void Add(ContainerBox box, FlowBuilder flow, Area area, double? height)
    {
        if (box.Style.Flex.Direction == FlexDirection.Column)
        {
            new FlexColumn(layout, box, area).Add(flow, height);
            return;
        }

        var gap = box.Style.Flex.ColumnGap?.Resolve(area.Width) ?? 0;
        var items = new FlexItem[box.Items.Length];
        for (var index = 0; index < items.Length; index++)
            items[index] = FlexItem.Of(box.Items[index], area.Width, layout.Intrinsic);

        var row = new FlexRow(layout, box, area, gap);
        for (var start = 0; start < items.Length;)
        {
            var end = EndOfLine(box, items, start, area.Width, gap);
            if (start > 0)
            {
                flow.AddPossibleBreak(BreakCost.Free);
                flow.AddBottomMargin(box.Style.Flex.RowGap?.Resolve(height ?? 0) ?? 0);
            }

            var isOnlyLine = start == 0 && end == items.Length;
            flow.WantPage(area.Page);
            flow.Add(row.ToStrip(items.AsSpan(start, end - start), isOnlyLine ? height : null));
            start = end;
        }
    }

    /// <summary>Index after the last item of the line that begins with an item (9.3).</summary>
    private static int EndOfLine(ContainerBox box, FlexItem[] items, int start, double width, double gap)
    {
        if (box.Style.Flex.Wrap != FlexWrap.Wrap)
            return items.Length;

        var used = Outer(items[start]);
        for (var index = start + 1; index < items.Length; index++)
        {
            var outer = Outer(items[index]);
            if (used + gap + outer > width + Region.Tolerance)
                return index;
            used += gap + outer;
        }

        return items.Length;
    }

    private static double Outer(FlexItem item) => item.Hypothetical + item.Edges.Across;
}
