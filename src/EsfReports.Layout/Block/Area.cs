using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>The containing block of a box (CSS 2.2, 10.1), within its galley.</summary>
/// <param name="X">Left edge of the content, from the left edge of the galley.</param>
/// <param name="Width">Width of the content.</param>
/// <param name="Height">Height of the content if it is definite, so that percentages refer to it; else null.</param>
/// <param name="Page">Name of the page that the content stands on; null is auto.</param>
/// <param name="FollowsPage">Whether its width is that of the page less what is around it; false within cells, columns and boxes of a fixed width.</param>
internal readonly record struct Area(double X, double Width, double? Height = null, string? Page = null, bool FollowsPage = false);

/// <summary>The lengths of a box with percentages and <c>auto</c> worked out (CSS 2.2, 10).</summary>
/// <param name="Margin">Outside of the border.</param>
/// <param name="Insets">Border and padding.</param>
/// <param name="Width">Of the content.</param>
internal readonly record struct BoxMetrics(Sides<double> Margin, Sides<double> Insets, double Width)
{
    /// <summary>Left edge of the border box in an area.</summary>
    public double BorderX(Area area) => area.X + Margin.Left;

    /// <summary>Left edge of the content in an area.</summary>
    public double ContentX(Area area) => area.X + Margin.Left + Insets.Left;

    /// <summary>Width of the border box.</summary>
    public double BorderWidth => Width + Insets.Left + Insets.Right;

    /// <summary>A block in normal flow: <c>auto</c> fills the area, and what is left goes to <c>auto</c> margins (10.3.3, 10.4).</summary>
    public static BoxMetrics OfBlock(BoxStyle style, Area area)
    {
        var insets = InsetsOf(style, area.Width);
        var asked = style.Margin;
        var margin = Resolved(asked, area.Width);
        var free = area.Width - margin.Left - margin.Right - insets.Left - insets.Right;
        var width = Clamp(style, ContentWidth(style, area.Width, insets) ?? Math.Max(0, free), area.Width, insets);
        return new BoxMetrics(AutoMargins(asked, margin, free - width), insets, width);
    }

    /// <summary>A box whose width of content is known already, placed like a block.</summary>
    public static BoxMetrics OfWidth(BoxStyle style, Area area, double width)
    {
        var insets = InsetsOf(style, area.Width);
        var asked = style.Margin;
        var margin = Resolved(asked, area.Width);
        var free = area.Width - margin.Left - margin.Right - insets.Left - insets.Right;
        return new BoxMetrics(AutoMargins(asked, margin, free - width), insets, width);
    }

    /// <summary>Border and padding of each side; percentages refer to the width (8.4).</summary>
    public static Sides<double> InsetsOf(BoxStyle style, double areaWidth)
    {
        // Each look at the sides copies all of them.
        var (border, padding) = (style.Border, style.Padding);
        return new Sides<double>(
            border.Top.Width + Math.Max(0, padding.Top.Resolve(areaWidth)),
            border.Right.Width + Math.Max(0, padding.Right.Resolve(areaWidth)),
            border.Bottom.Width + Math.Max(0, padding.Bottom.Resolve(areaWidth)),
            border.Left.Width + Math.Max(0, padding.Left.Resolve(areaWidth)));
    }

    /// <summary>Margins with <c>auto</c> as 0.</summary>
    public static Sides<double> MarginsOf(BoxStyle style, double areaWidth) => Resolved(style.Margin, areaWidth);

    /// <summary>Width of the content that the style asks for, before min and max; null is auto.</summary>
    public static double? ContentWidth(BoxStyle style, double areaWidth, Sides<double> insets) =>
        style.Width is { } width ? Content(style, width.Resolve(areaWidth), insets.Left + insets.Right) : null;

    /// <summary>A width within <c>min-width</c> and <c>max-width</c>; min wins (10.4).</summary>
    public static double Clamp(BoxStyle style, double width, double areaWidth, Sides<double> insets)
    {
        var across = insets.Left + insets.Right;
        if (style.MaxWidth is { } max)
            width = Math.Min(width, Content(style, max.Resolve(areaWidth), across));
        if (style.MinWidth is { } min)
            width = Math.Max(width, Content(style, min.Resolve(areaWidth), across));
        return Math.Max(0, width);
    }

    /// <summary>The length of a content box: <c>box-sizing: border-box</c> counts border and padding in.</summary>
    public static double Content(BoxStyle style, double length, double insets) =>
        Math.Max(0, style.BoxSizing == BoxSizing.BorderBox ? length - insets : length);

    private static Sides<double> Resolved(in Sides<Length?> margin, double areaWidth) => new(
        margin.Top?.Resolve(areaWidth) ?? 0,
        margin.Right?.Resolve(areaWidth) ?? 0,
        margin.Bottom?.Resolve(areaWidth) ?? 0,
        margin.Left?.Resolve(areaWidth) ?? 0);

    private static Sides<double> AutoMargins(in Sides<Length?> asked, Sides<double> margin, double free)
    {
        if (asked.Left is not null)
            return margin;
        return asked.Right is null
            ? margin with { Left = Math.Max(0, free / 2), Right = Math.Max(0, free / 2) }
            : margin with { Left = Math.Max(0, free) };
    }
}

/// <summary>The height of a box that its style asks for (CSS 2.2, 10.5 to 10.7); content heights in points.</summary>
/// <param name="Fixed">Null is auto.</param>
/// <param name="Min">0 if there is none.</param>
/// <param name="Max">Infinite if there is none.</param>
internal readonly record struct HeightRange(double? Fixed, double Min, double Max)
{
    /// <summary>No demands: the content decides.</summary>
    public bool IsAuto => Fixed is null && Min == 0 && double.IsPositiveInfinity(Max);

    /// <summary>The height of content that is as high as given by itself.</summary>
    public double Of(double content) => Math.Max(Min, Math.Min(Max, Fixed ?? content));

    /// <summary>Reads the style; a percentage of a height that is not definite is auto.</summary>
    public static HeightRange Of(BoxStyle style, Sides<double> insets, double? areaHeight)
    {
        if (style.Height is null && style.MinHeight is null && style.MaxHeight is null)
            return new HeightRange(null, 0, double.PositiveInfinity);

        var across = insets.Top + insets.Bottom;
        return new HeightRange(
            Resolve(style, style.Height, areaHeight, across),
            Resolve(style, style.MinHeight, areaHeight, across) ?? 0,
            Resolve(style, style.MaxHeight, areaHeight, across) ?? double.PositiveInfinity);
    }

    private static double? Resolve(BoxStyle style, Length? length, double? areaHeight, double insets) =>
        length is not { } value || (value.IsRelative && areaHeight is null)
            ? null
            : BoxMetrics.Content(style, value.Resolve(areaHeight ?? 0), insets);
}
