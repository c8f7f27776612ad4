using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Paints the four sides of a border one by one, mitred where two of them meet.</summary>
internal static class BorderPainter
{
    private static readonly ImmutableArray<PathVerb> FourSides = [PathVerb.MoveTo, PathVerb.LineTo, PathVerb.LineTo, PathVerb.LineTo, PathVerb.Close];
    private static readonly ImmutableArray<PathVerb> Straight = [PathVerb.MoveTo, PathVerb.LineTo];
    private static readonly ContentTag Artifact = ContentTag.ArtifactOf(ArtifactKind.Layout);

    /// <summary>Adds the sides that have a width.</summary>
    public static void Paint(List<PageItem> items, Sides<Border> border, Sides<double> widths, Rectangle box)
    {
        double left = box.X, top = box.Y, right = box.X + box.Width, bottom = box.Y + box.Height;
        double innerLeft = left + widths.Left, innerTop = top + widths.Top, innerRight = right - widths.Right, innerBottom = bottom - widths.Bottom;

        PaintSide(items, border.Top, widths.Top, [left, top, right, top, innerRight, innerTop, innerLeft, innerTop]);
        PaintSide(items, border.Right, widths.Right, [right, top, right, bottom, innerRight, innerBottom, innerRight, innerTop]);
        PaintSide(items, border.Bottom, widths.Bottom, [right, bottom, left, bottom, innerLeft, innerBottom, innerRight, innerBottom]);
        PaintSide(items, border.Left, widths.Left, [left, bottom, left, top, innerLeft, innerTop, innerLeft, innerBottom]);
    }

    /// <summary>Adds a straight line of a border's style along the middle of its width, from one point to another.</summary>
    public static void PaintLine(List<PageItem> items, Border border, double x1, double y1, double x2, double y2)
    {
        if (border.Style == BorderStyle.Double)
        {
            var third = border.Width / 3;
            var (shiftX, shiftY) = x1 == x2 ? (third, 0.0) : (0.0, third);
            items.Add(Stroked(border, third, x1 - shiftX, y1 - shiftY, x2 - shiftX, y2 - shiftY));
            items.Add(Stroked(border, third, x1 + shiftX, y1 + shiftY, x2 + shiftX, y2 + shiftY));
            return;
        }

        items.Add(Stroked(border, border.Width, x1, y1, x2, y2));
    }

    /// <param name="corners">Outer edge from its start to its end, then the inner edge back.</param>
    private static void PaintSide(List<PageItem> items, Border border, double width, ReadOnlySpan<double> corners)
    {
        if (width <= 0 || border.Color.IsTransparent || border.Style is BorderStyle.None or BorderStyle.Hidden)
            return;

        if (border.Style == BorderStyle.Solid)
        {
            items.Add(Band(border, corners, 0, 1));
            return;
        }

        if (border.Style == BorderStyle.Double)
        {
            items.Add(Band(border, corners, 0, 1.0 / 3));
            items.Add(Band(border, corners, 2.0 / 3, 1));
            return;
        }

        var isVertical = corners[0] == corners[2];
        var (middleX, middleY) = ((corners[0] + corners[6]) / 2, (corners[1] + corners[7]) / 2);
        PaintLine(
            items, border with { Width = width },
            isVertical ? middleX : corners[0], isVertical ? corners[1] : middleY,
            isVertical ? middleX : corners[2], isVertical ? corners[3] : middleY);
    }

    /// <summary>A part of a side between two shares of its width, counted from the outer edge; its ends lie on the mitres.</summary>
    private static PathItem Band(Border border, ReadOnlySpan<double> corners, double from, double to)
    {
        double[] points = [0, 0, 0, 0, 0, 0, 0, 0];
        for (var axis = 0; axis < 2; axis++)
        {
            var (start, end, innerEnd, innerStart) = (corners[axis], corners[axis + 2], corners[axis + 4], corners[axis + 6]);
            points[axis] = start + ((innerStart - start) * from);
            points[axis + 2] = end + ((innerEnd - end) * from);
            points[axis + 4] = end + ((innerEnd - end) * to);
            points[axis + 6] = start + ((innerStart - start) * to);
        }

        var path = new PathData(FourSides, ImmutableCollectionsMarshal.AsImmutableArray(points));
        return BoxPainter.Filled(path, border.Color);
    }

    private static PathItem Stroked(Border border, double width, double x1, double y1, double x2, double y2) =>
        new(new PathData(Straight, [x1, y1, x2, y2]), null, false, Pen(border, width), Artifact);

    // Dots are dashes of no length with round caps, as wide as the border; both patterns are those that browsers draw.
    private static SvgStroke Pen(Border border, double width) => border.Style switch
    {
        BorderStyle.Dashed => new(new SvgPaint.Solid(border.Color), width, LineCap.Butt, LineJoin.Miter, 4, [width * 3, width * 3], 0),
        BorderStyle.Dotted => new(new SvgPaint.Solid(border.Color), width, LineCap.Round, LineJoin.Miter, 4, [0, width * 2], 0),
        _ => new(new SvgPaint.Solid(border.Color), width, LineCap.Butt, LineJoin.Miter, 4, [], 0),
    };
}
