using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out and paints the margin boxes of pages: running heads and feet. They are artifacts, so nobody hears them on every page.</summary>
internal sealed class MarginBoxes
{
    private readonly MarginContent _content;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="layout">Lays out the boxes of the document.</param>
    /// <param name="targets">Page numbers of ids.</param>
    /// <param name="diagnostics">What there is to say; each sentence once, not once a page.</param>
    public MarginBoxes(BoxLayout layout, IReadOnlyDictionary<string, int> targets, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _content = new MarginContent(layout, targets, diagnostics);
    }

    /// <summary>Paints the margin boxes of all pages.</summary>
    public void Paint(List<PaintedPage> pages)
    {
        var strings = new RunningValues<string>();
        var elements = new RunningValues<RunningContent>();
        foreach (var page in pages)
        {
            strings.NextPage();
            elements.NextPage();
            var top = page.Draft.Style.Margin.Top + Region.Tolerance;
            foreach (var placed in page.Canvas.Marks)
            {
                if (placed.Mark is Mark.NamedString text)
                    strings.Set(text.Name, text.Value, placed.Y <= top);
                else if (placed.Mark is Mark.RunningElement running)
                    elements.Set(running.Name, running.Content, placed.Y <= top);
            }

            PaintPage(page, new MarginValues(page.Number, pages.Count, strings, elements));
        }
    }

    private void PaintPage(PaintedPage page, MarginValues values)
    {
        var style = page.Draft.Style;
        if (style.MarginBoxes.IsEmpty)
            return;

        // By position.
        var boxes = new MarginPiece?[(int)MarginBoxPosition.LeftTop + 1];
        foreach (var box in style.MarginBoxes)
            boxes[(int)box.Position] = _content.Build(box, values);

        double width = style.Width - style.Margin.Left - style.Margin.Right, height = style.Height - style.Margin.Top - style.Margin.Bottom;
        double right = style.Width - style.Margin.Right, bottom = style.Height - style.Margin.Bottom;

        PaintRow(page.Canvas, boxes, MarginBoxPosition.TopLeft, MarginBoxPosition.TopCenter, MarginBoxPosition.TopRight, style.Margin.Left, 0, width, style.Margin.Top);
        PaintRow(page.Canvas, boxes, MarginBoxPosition.BottomLeft, MarginBoxPosition.BottomCenter, MarginBoxPosition.BottomRight, style.Margin.Left, bottom, width, style.Margin.Bottom);
        PaintColumn(page.Canvas, boxes, MarginBoxPosition.LeftTop, MarginBoxPosition.LeftMiddle, MarginBoxPosition.LeftBottom, 0, style.Margin.Top, style.Margin.Left, height);
        PaintColumn(page.Canvas, boxes, MarginBoxPosition.RightTop, MarginBoxPosition.RightMiddle, MarginBoxPosition.RightBottom, right, style.Margin.Top, style.Margin.Right, height);
        PaintBox(page.Canvas, boxes, MarginBoxPosition.TopLeftCorner, new Rectangle(0, 0, style.Margin.Left, style.Margin.Top));
        PaintBox(page.Canvas, boxes, MarginBoxPosition.TopRightCorner, new Rectangle(right, 0, style.Margin.Right, style.Margin.Top));
        PaintBox(page.Canvas, boxes, MarginBoxPosition.BottomRightCorner, new Rectangle(right, bottom, style.Margin.Right, style.Margin.Bottom));
        PaintBox(page.Canvas, boxes, MarginBoxPosition.BottomLeftCorner, new Rectangle(0, bottom, style.Margin.Left, style.Margin.Bottom));
    }

    private void PaintRow(
        PageCanvas canvas, MarginPiece?[] boxes,
        MarginBoxPosition first, MarginBoxPosition middle, MarginBoxPosition last, double x, double y, double width, double height)
    {
        if (AreMissing(boxes, first, middle, last))
            return;

        var (a, b, c) = Share(boxes, first, middle, last, width, maxOnly: true);
        if (double.IsNaN(a + b + c))
            (a, b, c) = Share(boxes, first, middle, last, width, maxOnly: false);
        PaintBox(canvas, boxes, first, new Rectangle(x, y, a, height));
        PaintBox(canvas, boxes, middle, new Rectangle(boxes[(int)first] is null && boxes[(int)last] is null ? x : x + a, y, b, height));
        PaintBox(canvas, boxes, last, new Rectangle(x + width - c, y, c, height));
    }

    private void PaintColumn(
        PageCanvas canvas, MarginPiece?[] boxes,
        MarginBoxPosition first, MarginBoxPosition middle, MarginBoxPosition last, double x, double y, double width, double height)
    {
        if (AreMissing(boxes, first, middle, last))
            return;

        var (a, b, c) = MarginBoxSizes.Share(Heights(boxes, first, width), Heights(boxes, middle, width), Heights(boxes, last, width), height);
        PaintBox(canvas, boxes, first, new Rectangle(x, y, width, a));
        PaintBox(canvas, boxes, middle, new Rectangle(x, y + a, width, b));
        PaintBox(canvas, boxes, last, new Rectangle(x, y + height - c, width, c));
    }

    private static bool AreMissing(MarginPiece?[] boxes, MarginBoxPosition first, MarginBoxPosition middle, MarginBoxPosition last) =>
        boxes[(int)first] is null && boxes[(int)middle] is null && boxes[(int)last] is null;

    /// <summary>The lengths of three boxes; not numbers if they do not fit at their widest, and only the widest widths are to be measured.</summary>
    private static (double First, double Middle, double Last) Share(
        MarginPiece?[] boxes, MarginBoxPosition first, MarginBoxPosition middle, MarginBoxPosition last, double width, bool maxOnly) =>
        MarginBoxSizes.Share(Widths(boxes, first, width, maxOnly), Widths(boxes, middle, width, maxOnly), Widths(boxes, last, width, maxOnly), width);

    private static IntrinsicWidths? Widths(MarginPiece?[] boxes, MarginBoxPosition position, double available, bool maxOnly) =>
        boxes[(int)position]?.Widths(available, maxOnly);

    private static IntrinsicWidths? Heights(MarginPiece?[] boxes, MarginBoxPosition position, double width) =>
        boxes[(int)position] is { } piece && piece.Height(width) is var height ? new IntrinsicWidths(height, height) : null;

    private void PaintBox(PageCanvas canvas, MarginPiece?[] boxes, MarginBoxPosition position, Rectangle bounds)
    {
        if (boxes[(int)position] is not { } piece)
            return;

        if (piece.Height(bounds.Width) > bounds.Height + Region.Tolerance && _content.Reports(piece.Origin))
            _diagnostics.Add(LayoutDiagnostics.MarginBoxTooTall(piece.Origin, position, piece.Height(bounds.Width), bounds.Height));
        var outer = canvas.BeginArtifact(KindOf(position));
        piece.Paint(canvas, bounds);
        canvas.EndArtifact(outer);
    }

    private static ArtifactKind KindOf(MarginBoxPosition position) => position switch
    {
        <= MarginBoxPosition.TopRightCorner => ArtifactKind.RunningHeader,
        >= MarginBoxPosition.BottomRightCorner and <= MarginBoxPosition.BottomLeftCorner => ArtifactKind.RunningFooter,
        _ => ArtifactKind.Layout,
    };
}

/// <summary>What margin boxes of a page can show.</summary>
internal sealed record MarginValues(int Page, int Pages, RunningValues<string> Strings, RunningValues<RunningContent> Elements);
