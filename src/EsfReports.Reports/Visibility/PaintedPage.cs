using System.Collections.Immutable;
using EsfReports.Documents;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>A filled shape on a page.</summary>
/// <param name="Points">Its corners and control points, in page coordinates.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Element">The drawing it belongs to; null for decoration.</param>
internal sealed record PaintedShape(ImmutableArray<(double X, double Y)> Points, Color Fill, StructureElement? Element)
{
    /// <summary>The smallest rectangle around it.</summary>
    public Rectangle Bounds { get; } = PaintedPage.Around(Points);
}

/// <summary>A piece of text on a page.</summary>
/// <param name="Bounds">From the baseline up to the size of the font.</param>
/// <param name="Run">The glyphs.</param>
/// <param name="Color">Their colour.</param>
/// <param name="Element">The paragraph it belongs to; null for decoration.</param>
internal sealed record PaintedText(Rectangle Bounds, GlyphRun Run, Color Color, StructureElement? Element);

/// <summary>A bitmap on a page.</summary>
internal sealed record PaintedImage(Rectangle Bounds, StructureElement? Element);

/// <summary>All that is painted on a page, with groups resolved: what a ruler laid on the paper would find.</summary>
internal sealed class PaintedPage
{
    private readonly List<PaintedShape> _shapes = [];
    private readonly List<PaintedText> _texts = [];
    private readonly List<PaintedImage> _images = [];

    /// <summary>Looks at a page.</summary>
    public PaintedPage(Page page) => Add(page.Items, Transform.Identity);

    /// <summary>Shapes filled with one colour.</summary>
    public IReadOnlyList<PaintedShape> Shapes => _shapes;

    /// <summary>Pieces of text, in painting order.</summary>
    public IReadOnlyList<PaintedText> Texts => _texts;

    /// <summary>Bitmaps.</summary>
    public IReadOnlyList<PaintedImage> Images => _images;

    /// <summary>The smallest rectangle around points.</summary>
    public static Rectangle Around(IReadOnlyCollection<(double X, double Y)> points)
    {
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new Rectangle(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    private void Add(ImmutableArray<PageItem> items, Transform transform)
    {
        foreach (var item in items)
        {
            if (item is GroupItem group)
                Add(group.Items, transform.Multiply(group.Transform));
            else if (item is TextItem text)
                _texts.Add(new PaintedText(BoundsOf(text, transform), text.Run, text.Color, item.Tag.Element));
            else if (item is PathItem { Fill: SvgPaint.Solid fill, Path.Coordinates.Length: > 0 } path)
                _shapes.Add(new PaintedShape(PointsOf(path.Path, transform), fill.Color, item.Tag.Element));
            else if (item is ImageItem image)
                _images.Add(new PaintedImage(BoundsOf(image.Bounds, transform), item.Tag.Element));
        }
    }

    private static ImmutableArray<(double X, double Y)> PointsOf(PathData path, Transform transform)
    {
        var points = ImmutableArray.CreateBuilder<(double X, double Y)>(path.Coordinates.Length / 2);
        for (var index = 0; index + 1 < path.Coordinates.Length; index += 2)
            points.Add(transform.Apply(path.Coordinates[index], path.Coordinates[index + 1]));
        return points.ToImmutable();
    }

    private static Rectangle BoundsOf(TextItem text, Transform transform) =>
        BoundsOf(new Rectangle(text.X, text.Y - text.Run.Size, text.Run.Width, text.Run.Size), transform);

    private static Rectangle BoundsOf(Rectangle box, Transform transform) => Around(
    [
        transform.Apply(box.X, box.Y), transform.Apply(box.X + box.Width, box.Y),
        transform.Apply(box.X, box.Y + box.Height), transform.Apply(box.X + box.Width, box.Y + box.Height),
    ]);
}
