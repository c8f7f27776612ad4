using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>An item of a flex container with its lengths along the row (CSS Flexbox 1, 9.2); widths of content in points.</summary>
/// <param name="Box">The item.</param>
/// <param name="Margin">With <c>auto</c> as 0.</param>
/// <param name="Insets">Border and padding; none for pictures and tables, which bring their own.</param>
/// <param name="Base">Width before it grows or shrinks.</param>
/// <param name="Min">Least width.</param>
/// <param name="Max">Largest width.</param>
internal sealed record FlexItem(Box Box, Sides<double> Margin, Sides<double> Insets, double Base, double Min, double Max)
{
    /// <summary>What stands around the content, along the row.</summary>
    public double Around => Margin.Left + Margin.Right + Insets.Left + Insets.Right;

    /// <summary>The base width within its limits.</summary>
    public double Hypothetical => Math.Max(Min, Math.Min(Max, Base));

    /// <summary>Measures an item.</summary>
    public static FlexItem Of(Box box, double areaWidth, IntrinsicSizes sizes)
    {
        // Anonymous lines have no box of their own: their style is that of the container.
        if (box is LinesBox)
            return OfContent(box, sizes.Content(box));

        var style = box.Style.Box;
        var margin = BoxMetrics.MarginsOf(style, areaWidth);
        var insets = ItemBoxes.HasOwnFrame(box) ? default : BoxMetrics.InsetsOf(style, areaWidth);
        var (content, asked) = Content(box, areaWidth, insets, sizes);
        var width = box.Style.Flex.Basis is { } basis ? BoxMetrics.Content(style, basis.Resolve(areaWidth), insets.Left + insets.Right) : asked ?? content.Max;

        // min-width: auto keeps the content whole, but not wider than an asked width (4.5).
        var least = style.MinWidth is null && style.Overflow == Overflow.Visible ? Math.Min(content.Min, asked ?? double.PositiveInfinity) : 0;
        return new FlexItem(
            box, margin, insets, width,
            Math.Max(least, style.MinWidth is null ? 0 : BoxMetrics.Clamp(style, 0, areaWidth, insets)),
            style.MaxWidth is null ? double.PositiveInfinity : BoxMetrics.Clamp(style, double.MaxValue, areaWidth, insets));
    }

    private static FlexItem OfContent(Box box, IntrinsicWidths widths) => new(box, default, default, widths.Max, widths.Min, double.PositiveInfinity);

    private static (IntrinsicWidths Content, double? Asked) Content(Box box, double areaWidth, Sides<double> insets, IntrinsicSizes sizes)
    {
        if (box is GraphicBox graphic)
        {
            var own = BoxMetrics.InsetsOf(graphic.Style.Box, areaWidth);
            var width = GraphicFlow.ContentSize(graphic, new Area(0, areaWidth), own).Width + own.Left + own.Right;
            return (new IntrinsicWidths(width, width), null);
        }

        var content = sizes.Content(box);
        if (box is TableBox)
        {
            var own = BoxMetrics.InsetsOf(box.Style.Box, areaWidth);
            return (content.Plus(own.Left + own.Right), box.Style.Box.Width?.Resolve(areaWidth));
        }

        return (content, BoxMetrics.ContentWidth(box.Style.Box, areaWidth, insets));
    }
}
