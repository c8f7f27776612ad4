using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Paints backgrounds and borders of inline boxes, line by line (CSS Fragmentation 3, 5.4).</summary>
internal static class InlineBoxPainter
{
    /// <summary>Paints a fragment.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <param name="style">Style of the whole box.</param>
    /// <param name="baseline">From the top of the line.</param>
    /// <param name="items">Gets what is painted.</param>
    public static void Paint(in BoxFragment fragment, BoxStyle style, double baseline, List<LineItem> items)
    {
        if (!IsPainted(style))
            return;

        var bounds = Bounds(fragment, style, baseline);
        foreach (var item in BoxPainter.Paint(Cut(style, fragment), bounds, BoxEdges.All))
            items.Add(new LinePaint(item));
    }

    private static bool IsPainted(BoxStyle style) =>
        !style.BackgroundColor.IsTransparent || style.BackgroundImage is not null || style.Border != default;

    // The border box: the content area (CSS 2.2, 10.6.1) with padding and border.
    private static Rectangle Bounds(in BoxFragment fragment, BoxStyle style, double baseline)
    {
        var top = baseline - fragment.Run.Ascent - style.Padding.Top.Points - style.Border.Top.Width;
        var bottom = baseline + fragment.Run.Descent + style.Padding.Bottom.Points + style.Border.Bottom.Width;
        return new Rectangle(fragment.Left, top, fragment.Right - fragment.Left, bottom - top);
    }

    // Where a line cuts the box there is neither border nor round corner.
    private static BoxStyle Cut(BoxStyle style, in BoxFragment fragment)
    {
        if (fragment.HasStart && fragment.HasEnd)
            return style;

        var border = style.Border;
        var radius = style.BorderRadius;
        if (!fragment.HasStart)
        {
            border = border with { Left = default };
            radius = radius with { Top = default, Left = default };
        }

        if (!fragment.HasEnd)
        {
            border = border with { Right = default };
            radius = radius with { Right = default, Bottom = default };
        }

        return style with { Border = border, BorderRadius = radius };
    }
}
