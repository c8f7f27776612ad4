using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>An item of a flex container with its lengths along the row (CSS Flexbox 1, 9.2); widths of content in points.</summary>
/// <remarks>
/// <c>min-width: auto</c> keeps the content whole (4.5). To find its narrowest width takes long, so it is only asked for where an item
/// becomes narrower than the content at its widest.
/// </remarks>
internal sealed class FlexItem
{
    private readonly IntrinsicSizes _sizes;
    private readonly double? _asked;
    private readonly double _floor;
    private readonly double _mostMin;
    private double _min = double.NaN;

    private FlexItem(Box box, ItemEdges edges, IntrinsicSizes sizes, double areaWidth)
    {
        var style = box.Style.Box;
        var isLines = box is LinesBox;
        (Box, Edges, _sizes) = (box, edges, sizes);
        _asked = isLines ? null : Asked(box, areaWidth, edges.Insets);

        var content = Content(box, areaWidth, sizes);
        var basis = isLines ? null : box.Style.Flex.Basis;
        Base = basis is { } length ? BoxMetrics.Content(style, length.Resolve(areaWidth), edges.Insets.Left + edges.Insets.Right) : _asked ?? content.Max;
        Max = isLines || style.MaxWidth is null ? double.PositiveInfinity : BoxMetrics.Clamp(style, double.MaxValue, areaWidth, edges.Insets);

        _floor = isLines || style.MinWidth is null ? 0 : BoxMetrics.Clamp(style, 0, areaWidth, edges.Insets);
        var isWhole = isLines || (style.MinWidth is null && style.Overflow == Overflow.Visible);
        _mostMin = isWhole ? Least(content.Max) : _floor;
        if (!isWhole)
            _min = _floor;
        else if (!double.IsNaN(content.Min))
            _min = Least(content.Min);
    }

    /// <summary>The item.</summary>
    public Box Box { get; }

    /// <summary>What stands around its content.</summary>
    public ItemEdges Edges { get; }

    /// <summary>Width before it grows or shrinks.</summary>
    public double Base { get; }

    /// <summary>Largest width.</summary>
    public double Max { get; }

    /// <summary>The base width within its limits.</summary>
    public double Hypothetical => AtLeastMin(Math.Min(Max, Base));

    /// <summary>No less than <see cref="Hypothetical"/>, and known without asking for the narrowest width.</summary>
    public double MostHypothetical => Math.Max(_mostMin, Math.Min(Max, Base));

    private double Min => double.IsNaN(_min) ? _min = Least(_sizes.Content(Box).Min) : _min;

    /// <summary>Measures an item.</summary>
    public static FlexItem Of(Box box, double areaWidth, IntrinsicSizes sizes) => new(box, ItemEdges.Of(box, areaWidth), sizes, areaWidth);

    /// <summary>A width, or the least width of the item if that is more.</summary>
    public double AtLeastMin(double width) => width >= _mostMin ? width : Math.Max(Min, width);

    // The content is kept whole, but not wider than an asked width.
    private double Least(double content) => Math.Max(Math.Min(content, _asked ?? double.PositiveInfinity), _floor);

    private static IntrinsicWidths Content(Box box, double areaWidth, IntrinsicSizes sizes)
    {
        if (box is GraphicBox graphic)
        {
            var own = BoxMetrics.InsetsOf(graphic.Style.Box, areaWidth);
            var width = GraphicFlow.ContentSize(graphic, new Area(0, areaWidth), own).Width + own.Left + own.Right;
            return new IntrinsicWidths(width, width);
        }

        var content = sizes.Content(box, maxOnly: true);
        if (box is not TableBox)
            return content;

        var around = BoxMetrics.InsetsOf(box.Style.Box, areaWidth);
        return content.Plus(around.Left + around.Right);
    }

    private static double? Asked(Box box, double areaWidth, Sides<double> insets) => box switch
    {
        GraphicBox => null,
        TableBox => box.Style.Box.Width?.Resolve(areaWidth),
        _ => BoxMetrics.ContentWidth(box.Style.Box, areaWidth, insets),
    };
}
