using System.Collections.Immutable;
using EsfReports.Documents;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>A filled shape on a page.</summary>
/// <param name="Path">Its outline.</param>
/// <param name="Place">From its coordinates to those of the page.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Element">The drawing it belongs to; null for decoration.</param>
internal sealed record PaintedShape(PathData Path, Transform Place, Color Fill, StructureElement? Element)
{
    /// <summary>The smallest rectangle around it.</summary>
    public Rectangle Bounds => Extent.Around(Path.Coordinates, Place);

    /// <summary>How many corners and control points it has.</summary>
    public int PointCount => Path.Coordinates.Length / 2;

    /// <summary>Whether one of its corners or control points lies at a place, or not farther off than is allowed.</summary>
    public bool HasPoint((double X, double Y) place, double allowed)
    {
        for (var index = 0; index + 1 < Path.Coordinates.Length; index += 2)
        {
            var (x, y) = Place.Apply(Path.Coordinates[index], Path.Coordinates[index + 1]);
            if (Math.Abs(x - place.X) <= allowed && Math.Abs(y - place.Y) <= allowed)
                return true;
        }

        return false;
    }
}

/// <summary>A piece of text on a page.</summary>
/// <param name="Item">The glyphs.</param>
/// <param name="Place">From their coordinates to those of the page.</param>
internal sealed record PaintedText(TextItem Item, Transform Place)
{
    public GlyphRun Run => Item.Run;

    public Color Color => Item.Color;

    /// <summary>The paragraph it belongs to; null for decoration.</summary>
    public StructureElement? Element => Item.Tag.Element;

    /// <summary>From the baseline up to the size of the font.</summary>
    public Rectangle Bounds => Around(Run.Width);

    /// <summary>How far up and down it reaches: its bounds or, without adding up how wide they are, the left edge of them.</summary>
    public Rectangle Rise => Place.B == 0 ? Around(0) : Bounds;

    private Rectangle Around(double width) => Extent.Around(new Rectangle(Item.X, Item.Y - Run.Size, width, Run.Size), Place);
}

/// <summary>A bitmap on a page.</summary>
internal sealed record PaintedImage(Rectangle Bounds, StructureElement? Element);

/// <summary>All that is painted on a page, with groups resolved: what a ruler laid on the paper would find.</summary>
internal sealed class PaintedPage
{
    private readonly List<PaintedShape> _shapes = [];
    private readonly List<List<PaintedText>> _texts = [];
    private readonly Dictionary<StructureElement, List<PaintedText>> _textsOf = [];
    private readonly List<PaintedImage> _images = [];
    private List<PaintedText>? _decoration;
    private StructureElement? _lastElement;
    private List<PaintedText>? _lastTexts;

    /// <summary>Looks at a page.</summary>
    public PaintedPage(Page page) => Add(page.Items, Transform.Identity);

    /// <summary>Shapes filled with one colour.</summary>
    public IReadOnlyList<PaintedShape> Shapes => _shapes;

    /// <summary>Pieces of text, those of one paragraph together; both in painting order.</summary>
    public IReadOnlyList<IReadOnlyList<PaintedText>> Texts => _texts;

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

    private void Add(ImmutableArray<PageItem> items, Transform transform)
    {
        foreach (var item in items)
        {
            if (item is GroupItem group)
                Add(group.Items, transform.Multiply(group.Transform));
            else if (item is TextItem text)
                TextsOf(item.Tag.Element).Add(new PaintedText(text, transform));
            else if (item is PathItem { Fill: SvgPaint.Solid fill, Path.Coordinates.Length: > 0 } path)
                _shapes.Add(new PaintedShape(path.Path, transform, fill.Color, item.Tag.Element));
            else if (item is ImageItem image)
                _images.Add(new PaintedImage(Extent.Around(image.Bounds, transform), item.Tag.Element));
        }
    }

    // The lines of a paragraph are mostly painted one behind the other.
    private List<PaintedText> TextsOf(StructureElement? element)
    {
        if (_lastTexts is null || !ReferenceEquals(element, _lastElement))
            (_lastElement, _lastTexts) = (element, FindTexts(element));
        return _lastTexts;
    }

    private List<PaintedText> FindTexts(StructureElement? element)
    {
        var known = element is null ? _decoration : _textsOf.GetValueOrDefault(element);
        if (known is not null)
            return known;

        List<PaintedText> texts = [];
        _texts.Add(texts);
        if (element is null)
            _decoration = texts;
        else
            _textsOf.Add(element, texts);
        return texts;
    }

    private sealed class Drawing(StructureElement element)
    {
        private Extent _extent = new();

        public StructureElement Element { get; } = element;

        public Rectangle Bounds => _extent.Bounds;

        public void Add(PaintedShape shape) => _extent.Add(shape.Bounds);
    }
}
