using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Pdf.Content;

namespace EsfReports.Pdf.Structure;

/// <summary>Collects the bounding boxes of figures and formulas (ISO 32000-1, 14.8.5.4.3) from what is painted of them.</summary>
internal sealed class FigureBounds
{
    private readonly Dictionary<StructureElement, Box> _boxes;
    private readonly Transform _outer;

    public FigureBounds()
        : this([], Transform.Identity)
    {
    }

    private FigureBounds(Dictionary<StructureElement, Box> boxes, Transform outer)
    {
        _boxes = boxes;
        _outer = outer;
    }

    /// <summary>The same collection for a form that is painted with a matrix.</summary>
    public FigureBounds Within(Transform matrix) => new(_boxes, _outer.Multiply(matrix));

    /// <summary>Box of a figure on its first page, in PDF coordinates; null if nothing of it was painted.</summary>
    public (double Left, double Bottom, double Right, double Top)? Find(StructureElement figure) =>
        _boxes.TryGetValue(figure, out var box) ? (box.Left, box.Bottom, box.Right, box.Top) : null;

    /// <summary>Takes an item into account if it is a part of a figure.</summary>
    public void Add(PageItem item, Transform matrix, Flip flip)
    {
        if (FindFigure(item.Tag.Element) is not { } figure)
            return;

        if (!_boxes.TryGetValue(figure, out var box))
            _boxes.Add(figure, box = new Box());
        var (left, top, right, bottom) = ItemBounds.Of(item);
        var whole = _outer.Multiply(matrix);
        box.Add(whole.Apply(left, flip.Y(top)));
        box.Add(whole.Apply(right, flip.Y(top)));
        box.Add(whole.Apply(left, flip.Y(bottom)));
        box.Add(whole.Apply(right, flip.Y(bottom)));
    }

    private static StructureElement? FindFigure(StructureElement? element)
    {
        while (element is not null && element.Role is not (StructureRole.Figure or StructureRole.Formula))
            element = element.Parent;
        return element;
    }

    private sealed class Box
    {
        public double Left { get; private set; } = double.MaxValue;

        public double Bottom { get; private set; } = double.MaxValue;

        public double Right { get; private set; } = double.MinValue;

        public double Top { get; private set; } = double.MinValue;

        public void Add((double X, double Y) point)
        {
            (Left, Right) = (Math.Min(Left, point.X), Math.Max(Right, point.X));
            (Bottom, Top) = (Math.Min(Bottom, point.Y), Math.Max(Top, point.Y));
        }
    }
}
