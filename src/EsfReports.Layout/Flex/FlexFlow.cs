using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out flex containers (CSS Flexbox 1, 9): each line of a row is a strip; pages break between lines.</summary>
internal sealed class FlexFlow(BoxLayout layout)
{
    /// <summary>Narrowest and widest width of the content.</summary>
    public static IntrinsicWidths Intrinsic(ContainerBox box, IntrinsicSizes sizes)
    {
        var widths = default(IntrinsicWidths);
        var flex = box.Style.Flex;
        if (flex.Direction == FlexDirection.Column)
            return sizes.Widest(box.Items.AsSpan());

        foreach (var item in box.Items)
        {
            var outer = sizes.Outer(item);
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
        var lines = Lines(box, area.Width, gap);
        for (var index = 0; index < lines.Count; index++)
        {
            if (index > 0)
            {
                flow.AddPossibleBreak(BreakCost.Free);
                flow.AddBottomMargin(box.Style.Flex.RowGap?.Resolve(height ?? 0) ?? 0);
            }

            flow.WantPage(area.Page);
            flow.Add(new FlexRow(layout, box, area, gap).ToStrip(lines[index], lines.Count == 1 ? height : null));
        }
    }

    private List<List<FlexItem>> Lines(ContainerBox box, double width, double gap)
    {
        var lines = new List<List<FlexItem>>();
        var used = 0.0;
        foreach (var child in box.Items)
        {
            var item = FlexItem.Of(child, width, layout.Intrinsic);
            var outer = item.Hypothetical + item.Around;
            var wraps = box.Style.Flex.Wrap == FlexWrap.Wrap && used + gap + outer > width + Region.Tolerance;
            if (lines.Count == 0 || wraps)
            {
                lines.Add([item]);
                used = outer;
            }
            else
            {
                lines[^1].Add(item);
                used += gap + outer;
            }
        }

        return lines;
    }
}
