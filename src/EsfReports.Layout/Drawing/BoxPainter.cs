using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Which edges of a box a fragment of it has: none where the box is cut.</summary>
internal readonly record struct BoxEdges(bool HasTop, bool HasBottom)
{
    /// <summary>A box that is not cut.</summary>
    public static BoxEdges All { get; } = new(true, true);
}

/// <summary>Paints backgrounds and borders (CSS Backgrounds 3). All of it is artifact: it says nothing.</summary>
internal static class BoxPainter
{
    private static readonly ContentTag Artifact = ContentTag.ArtifactOf(ArtifactKind.Layout);

    /// <summary>Paints a box, if there is anything to see of it.</summary>
    public static void Paint(BoxStyle style, Rectangle box, BoxEdges edges, PageCanvas canvas)
    {
        if (BoxFrame.HasDecoration(style))
            canvas.AddAll(Paint(style, box, edges));
    }

    /// <summary>Background first, borders on top of it.</summary>
    public static List<PageItem> Paint(BoxStyle style, Rectangle box, BoxEdges edges)
    {
        var items = new List<PageItem>();
        if (box.Width <= 0 || box.Height <= 0)
            return items;

        var corners = RoundedRectangle.CornersOf(style.BorderRadius, box, edges);
        if (!style.BackgroundColor.IsTransparent)
            items.Add(Filled(RoundedRectangle.Path(box, corners), style.BackgroundColor));
        if (style.BackgroundImage is { } image)
            BackgroundPainter.Paint(items, image, Inside(box, Widths(style, edges)), RoundedRectangle.Path(box, corners));
        if (BoxFrame.HasBorder(style))
            PaintBorders(items, style, box, corners, edges);
        return items;
    }

    /// <summary>The path that clips the content of a box with <c>overflow: hidden</c>: the padding box.</summary>
    public static PathData Clip(BoxStyle style, Rectangle box, BoxEdges edges)
    {
        var widths = Widths(style, edges);
        var corners = RoundedRectangle.Inside(RoundedRectangle.CornersOf(style.BorderRadius, box, edges), widths);
        return RoundedRectangle.Path(Inside(box, widths), corners);
    }

    /// <summary>A filled path that is read by nobody.</summary>
    public static PathItem Filled(PathData path, Color color, bool evenOdd = false) =>
        new(path, new SvgPaint.Solid(color), evenOdd, null, Artifact);

    private static Sides<double> Widths(BoxStyle style, BoxEdges edges) => new(
        edges.HasTop ? style.Border.Top.Width : 0, style.Border.Right.Width,
        edges.HasBottom ? style.Border.Bottom.Width : 0, style.Border.Left.Width);

    private static Rectangle Inside(Rectangle box, Sides<double> widths) => new(
        box.X + widths.Left, box.Y + widths.Top,
        Math.Max(0, box.Width - widths.Left - widths.Right), Math.Max(0, box.Height - widths.Top - widths.Bottom));

    private static void PaintBorders(List<PageItem> items, BoxStyle style, Rectangle box, Corners corners, BoxEdges edges)
    {
        var widths = Widths(style, edges);
        if (IsOneSolidColor(style.Border, widths) is { IsTransparent: false } color && (!corners.AreSquare || AreAllSides(widths)))
        {
            var ring = RoundedRectangle.Ring(box, corners, Inside(box, widths), RoundedRectangle.Inside(corners, widths));
            items.Add(Filled(ring, color, evenOdd: true));
            return;
        }

        BorderPainter.Paint(items, style.Border, widths, box);
    }

    private static bool AreAllSides(Sides<double> widths) => widths.Top > 0 && widths.Right > 0 && widths.Bottom > 0 && widths.Left > 0;

    private static Color? IsOneSolidColor(Sides<Border> border, Sides<double> widths)
    {
        Color? color = null;
        Span<(Border Border, double Width)> sides =
            [(border.Top, widths.Top), (border.Right, widths.Right), (border.Bottom, widths.Bottom), (border.Left, widths.Left)];
        foreach (var (side, width) in sides)
        {
            if (width <= 0)
                continue;
            if (side.Style != BorderStyle.Solid || (color is not null && color != side.Color))
                return null;
            color = side.Color;
        }

        return color;
    }
}
