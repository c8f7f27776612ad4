using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>Sizes pictures (CSS 2.2, 10.3.2, 10.4 and 10.6.2; CSS Images 3, 4.3) and turns drawings into page items.</summary>
internal sealed class GraphicFlow(Typesetter typesetter, DiagnosticBag diagnostics)
{
    // 300 x 150 CSS pixels: a picture that says nothing of its size.
    private const double DefaultWidth = 225;
    private const double DefaultHeight = 112.5;

    private readonly SvgTextPainter _text = new(typesetter, diagnostics);
    private readonly Dictionary<GraphicBox, ImmutableArray<PageItem>> _drawn = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GraphicBox> _reported = new(ReferenceEqualityComparer.Instance);

    /// <summary>A picture with its borders and padding, without its margins.</summary>
    /// <param name="box">The picture.</param>
    /// <param name="area">Its containing block; null if its size is not known yet: percentages are auto then.</param>
    public GraphicPiece Piece(GraphicBox box, Area? area)
    {
        var insets = BoxMetrics.InsetsOf(box.Style.Box, area?.Width ?? 0);
        var (width, height) = ContentSize(box, area, insets);
        if (area is { } known && width + insets.Left + insets.Right > known.Width + Region.Tolerance && _reported.Add(box))
            diagnostics.Add(LayoutDiagnostics.WiderThanArea(box.Origin, width + insets.Left + insets.Right, known.Width));
        return new GraphicPiece(box, insets, width, height, box.Drawing is null ? [] : Draw(box));
    }

    /// <summary>Width and height of the content box.</summary>
    public static (double Width, double Height) ContentSize(GraphicBox box, Area? area, Sides<double> insets)
    {
        var style = box.Style.Box;
        var ratio = style.AspectRatio ?? box.Size.Ratio;
        var asked = Asked(style, area, insets);
        var (width, height) = Used(box.Size, ratio, asked, area, style, insets);

        var clampedWidth = ClampWidth(style, width, area, insets);
        if (asked.Height is null && ratio is > 0 && clampedWidth != width)
            height = clampedWidth / ratio.Value;
        var clampedHeight = HeightRange.Of(style, insets, area?.Height) is var range ? Math.Max(range.Min, Math.Min(range.Max, height)) : height;
        if (asked.Width is null && ratio is > 0 && clampedHeight != height)
            clampedWidth = ClampWidth(style, clampedHeight * ratio.Value, area, insets);
        return (Math.Max(0, clampedWidth), Math.Max(0, clampedHeight));
    }

    private static (double? Width, double? Height) Asked(BoxStyle style, Area? area, Sides<double> insets)
    {
        var width = style.Width is { IsRelative: true } && area is null ? null : BoxMetrics.ContentWidth(style, area?.Width ?? 0, insets);
        return (width, HeightRange.Of(style, insets, area?.Height).Fixed);
    }

    private static (double Width, double Height) Used(
        NaturalSize natural, double? ratio, (double? Width, double? Height) asked, Area? area, BoxStyle style, Sides<double> insets)
    {
        switch (asked)
        {
            case ({ } width, { } height):
                return (width, height);
            case ({ } width, null):
                return (width, ratio is > 0 ? width / ratio.Value : natural.Height ?? DefaultHeight);
            case (null, { } height):
                return (ratio is > 0 ? height * ratio.Value : natural.Width ?? DefaultWidth, height);
        }

        var used = natural.Width ?? (natural.Height * ratio) ?? FillWidth(ratio, area, style, insets) ?? DefaultWidth;
        return (used, natural.Height is { } own && style.AspectRatio is null ? own : ratio is > 0 ? used / ratio.Value : DefaultHeight);
    }

    // A ratio alone fills the width, as a block would (CSS 2.2, 10.3.2).
    private static double? FillWidth(double? ratio, Area? area, BoxStyle style, Sides<double> insets)
    {
        if (ratio is null || area is not { } known)
            return null;

        var margin = BoxMetrics.MarginsOf(style, known.Width);
        return Math.Max(0, known.Width - insets.Left - insets.Right - margin.Left - margin.Right);
    }

    private static double ClampWidth(BoxStyle style, double width, Area? area, Sides<double> insets)
    {
        if (area is { } known)
            return BoxMetrics.Clamp(style, width, known.Width, insets);

        // Nothing is known of the width around it: percentages do not bind.
        return style.MaxWidth is { IsRelative: false } or null && style.MinWidth is { IsRelative: false } or null
            ? BoxMetrics.Clamp(style, width, 0, insets)
            : width;
    }

    private ImmutableArray<PageItem> Draw(GraphicBox box)
    {
        if (!_drawn.TryGetValue(box, out var items))
            _drawn[box] = items = DrawingPainter.Items(box.Drawing!, box.Tag, _text);
        return items;
    }
}

/// <summary>A picture of known size.</summary>
/// <param name="box">What it shows.</param>
/// <param name="insets">Border and padding.</param>
/// <param name="contentWidth">Of the content box.</param>
/// <param name="contentHeight">Of the content box.</param>
/// <param name="drawn">Items of the drawing in its user space; empty for a bitmap.</param>
internal sealed class GraphicPiece(GraphicBox box, Sides<double> insets, double contentWidth, double contentHeight, ImmutableArray<PageItem> drawn) : AtomicPiece
{
    public double ContentWidth => contentWidth;

    public override double Width => contentWidth + insets.Left + insets.Right;

    public override double Height => contentHeight + insets.Top + insets.Bottom;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        if (box.Style.Text.IsHidden)
            return;

        var fade = box.Style.Box.Opacity < 1 ? canvas.BeginGroup() : null;
        BoxPainter.Paint(box.Style.Box, new Rectangle(x, y, Width, Height), BoxEdges.All, canvas);
        PaintContent(canvas, new Rectangle(x + insets.Left, y + insets.Top, contentWidth, contentHeight));
        if (fade is not null)
            canvas.EndGroup(fade, null, box.Style.Box.Opacity);
    }

    private void PaintContent(PageCanvas canvas, Rectangle bounds)
    {
        if (bounds.Width <= 0 || bounds.Height <= 0)
            return;
        if (box.Bitmap is { } bitmap)
            canvas.Add(BitmapPainter.Place(bitmap, bounds, box.Style.Box.ObjectFit, box.Tag));
        else if (box.Drawing is { } drawing)
            canvas.Add(DrawingPainter.Place(drawn, drawing, bounds, box.Style.Box.ObjectFit, box.Tag));
    }
}
