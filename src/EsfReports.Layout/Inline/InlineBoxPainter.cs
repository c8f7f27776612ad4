using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Paints backgrounds and borders of inline boxes, line by line.</summary>
internal static class InlineBoxPainter
{
    private static readonly ContentTag Artifact = ContentTag.ArtifactOf(ArtifactKind.Layout);

    /// <summary>The border box of a fragment: the content area (CSS 2.2, 10.6.1) with padding and border.</summary>
    public static Rectangle Bounds(in BoxFragment fragment, BoxStyle style, double baseline)
    {
        var top = baseline - fragment.Run.Ascent - style.Padding.Top.Points - style.Border.Top.Width;
        var bottom = baseline + fragment.Run.Descent + style.Padding.Bottom.Points + style.Border.Bottom.Width;
        return new Rectangle(fragment.Left, top, fragment.Right - fragment.Left, bottom - top);
    }

    /// <summary>Paints a fragment.</summary>
    public static void Paint(in BoxFragment fragment, BoxStyle style, double baseline, List<LineItem> items)
    {
        var bounds = Bounds(fragment, style, baseline);
        if (!style.BackgroundColor.IsTransparent)
            Fill(bounds, style.BackgroundColor, items);

        var border = style.Border;
        FillIf(border.Top, bounds with { Height = border.Top.Width }, items);
        FillIf(border.Bottom, bounds with { Y = bounds.Y + bounds.Height - border.Bottom.Width, Height = border.Bottom.Width }, items);
        if (fragment.HasStart)
            FillIf(border.Left, bounds with { Width = border.Left.Width }, items);
        if (fragment.HasEnd)
            FillIf(border.Right, bounds with { X = bounds.X + bounds.Width - border.Right.Width, Width = border.Right.Width }, items);
    }

    private static void FillIf(Border border, Rectangle bounds, List<LineItem> items)
    {
        if (border.Width > 0 && border.Style is not (BorderStyle.None or BorderStyle.Hidden))
            Fill(bounds, border.Color, items);
    }

    private static void Fill(Rectangle bounds, Color color, List<LineItem> items)
    {
        var path = PathData.Rectangle(bounds.X, bounds.Y, bounds.Width, bounds.Height);
        items.Add(new LinePaint(new PathItem(path, new SvgPaint.Solid(color), false, null, Artifact)));
    }
}
