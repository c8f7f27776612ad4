using EsfReports.Documents;
using EsfReports.Layout;

namespace EsfReports.Pdf;

/// <summary>Short lines at the corners that show where to cut.</summary>
internal static class CropMarks
{
    private const double LineWidth = 0.25;
    private const double Gap = 4;
    private const double Length = 12;

    public static PageItem[] For(Page page)
    {
        var (start, end) = (page.Bleed + Gap, page.Bleed + Gap + Length);
        return
        [
            Line(-start, 0, -end, 0),
            Line(0, -start, 0, -end),
            Line(page.Width + start, 0, page.Width + end, 0),
            Line(page.Width, -start, page.Width, -end),
            Line(-start, page.Height, -end, page.Height),
            Line(0, page.Height + start, 0, page.Height + end),
            Line(page.Width + start, page.Height, page.Width + end, page.Height),
            Line(page.Width, page.Height + start, page.Width, page.Height + end),
        ];
    }

    private static PathItem Line(double x1, double y1, double x2, double y2) => new(
        new PathData([PathVerb.MoveTo, PathVerb.LineTo], [x1, y1, x2, y2]),
        null,
        false,
        new SvgStroke(new SvgPaint.Solid(Color.Black), LineWidth, LineCap.Butt, LineJoin.Miter, 10, [], 0),
        ContentTag.ArtifactOf(ArtifactKind.Page));
}
