using System.Collections.Immutable;
using EsfReports.Documents;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>Where a group of a page puts what stands in it; all in one group share it.</summary>
/// <param name="Transform">From its coordinates to those of the page.</param>
internal sealed record Placement(Transform Transform)
{
    /// <summary>Of what stands on the page itself.</summary>
    public static Placement OnPage { get; } = new(Transform.Identity);
}

/// <summary>A filled shape on a page.</summary>
/// <param name="Path">Its outline.</param>
/// <param name="Placement">Where its coordinates are on the page.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Element">The drawing it belongs to; null for decoration.</param>
internal sealed record PaintedShape(PathData Path, Placement Placement, Color Fill, StructureElement? Element)
{
    /// <summary>The smallest rectangle around it.</summary>
    public Rectangle Bounds => Extent.Around(Path.Coordinates, Placement.Transform);

    /// <summary>How many corners and control points it has.</summary>
    public int PointCount => Path.Coordinates.Length / 2;

    /// <summary>Whether one of its corners or control points lies at a place, or not farther off than is allowed.</summary>
    public bool HasPoint((double X, double Y) place, double allowed)
    {
        var transform = Placement.Transform;
        for (var index = 0; index + 1 < Path.Coordinates.Length; index += 2)
        {
            var (x, y) = transform.Apply(Path.Coordinates[index], Path.Coordinates[index + 1]);
            if (Math.Abs(x - place.X) <= allowed && Math.Abs(y - place.Y) <= allowed)
                return true;
        }

        return false;
    }
}

/// <summary>A piece of text on a page.</summary>
/// <param name="Item">The glyphs.</param>
/// <param name="Placement">Where their coordinates are on the page.</param>
internal readonly record struct PaintedText(TextItem Item, Placement Placement)
{
    public GlyphRun Run => Item.Run;

    public Color Color => Item.Color;

    /// <summary>The paragraph it belongs to; null for decoration.</summary>
    public StructureElement? Element => Item.Tag.Element;

    /// <summary>From the baseline up to the size of the font.</summary>
    public Rectangle Bounds => Around(Run.Width);

    /// <summary>How far up and down it reaches: its bounds or, without adding up how wide they are, the left edge of them.</summary>
    public Rectangle Rise => Placement.Transform.B == 0 ? Around(0) : Bounds;

    private Rectangle Around(double width) => Extent.Around(new Rectangle(Item.X, Item.Y - Run.Size, width, Run.Size), Placement.Transform);
}

/// <summary>A bitmap on a page.</summary>
internal sealed record PaintedImage(Rectangle Bounds, StructureElement? Element);

/// <summary>All that is painted on a page, with groups resolved: what a ruler laid on the paper would find.</summary>
internal sealed class PaintedPage
{
    private readonly List<PaintedShape> _shapes = [];
    private readonly List<PaintedText> _texts;
    private readonly List<PaintedImage> _images = [];

    /// <summary>Looks at a page.</summary>
    public PaintedPage(Page page)
    {
        _texts = new List<PaintedText>(page.Items.Length);
        Add(page.Items, Placement.OnPage);
    }

    /// <summary>Shapes filled with one colour.</summary>
    public IReadOnlyList<PaintedShape> Shapes => _shapes;

    /// <summary>The pieces of text of each paragraph, both in painting order. One list is filled again and again; a paragraph may come twice.</summary>
    public IEnumerable<List<PaintedText>> Paragraphs()
    {
        // The pieces of a paragraph are mostly painted one behind the other, and the one that is sought is among the first.
        var paragraph = new List<PaintedText>();
        for (var index = 0; index < _texts.Count; index++)
        {
            var element = _texts[index].Element;
            if (index > 0 && ReferenceEquals(element, _texts[index - 1].Element))
                continue;
            paragraph.Clear();
            foreach (var text in _texts)
            {
                if (ReferenceEquals(text.Element, element))
                    paragraph.Add(text);
            }

            yield return paragraph;
        }
    }

    /// <summary>Bitmaps.</summary>
    public IReadOnlyList<PaintedImage> Images => _images;

    /// <summary>The drawings besides an emblem: the shapes of each are one picture, and need not be painted one behind the other.</summary>
    public IEnumerable<PaintedImage> DrawingsBeside(Emblem emblem)
    {
        var drawings = new List<Drawing>();
        foreach (var shape in _shapes)
        {
            if (shape.Element is not { Role: StructureRole.Figure } element || element == emblem.Field.Element)
                continue;
            var drawing = drawings.FindLast(one => one.Element == element);
            if (drawing is null)
                drawings.Add(drawing = new Drawing(element));
            drawing.Add(shape);
        }

        return drawings.Select(drawing => new PaintedImage(drawing.Bounds, drawing.Element));
    }

    private void Add(ImmutableArray<PageItem> items, Placement placement)
    {
        foreach (var item in items)
        {
            if (item is GroupItem group)
                Add(group.Items, new Placement(placement.Transform.Multiply(group.Transform)));
            else if (item is TextItem text)
                _texts.Add(new PaintedText(text, placement));
            else if (item is PathItem { Fill: SvgPaint.Solid fill, Path.Coordinates.Length: > 0 } path)
                _shapes.Add(new PaintedShape(path.Path, placement, fill.Color, item.Tag.Element));
            else if (item is ImageItem image)
                _images.Add(new PaintedImage(Extent.Around(image.Bounds, placement.Transform), item.Tag.Element));
        }
    }

    private sealed class Drawing(StructureElement element)
    {
        private Extent _extent = new();

        public StructureElement Element { get; } = element;

        public Rectangle Bounds => _extent.Bounds;

        public void Add(PaintedShape shape) => _extent.Add(shape.Bounds);
    }
}
