using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>A page with its content painted; margin boxes are still missing.</summary>
/// <param name="Draft">What the page is.</param>
/// <param name="Canvas">What is painted.</param>
/// <param name="Number">Its page number.</param>
internal sealed record PaintedPage(PageDraft Draft, PageCanvas Canvas, int Number);

/// <summary>Paints the content of pages.</summary>
internal sealed class PagePainter(Color background, DiagnosticBag diagnostics)
{
    /// <summary>Paints all pages and numbers them.</summary>
    public List<PaintedPage> Paint(List<PageDraft> drafts)
    {
        var pages = new List<PaintedPage>(drafts.Count);
        var number = 0;
        foreach (var draft in drafts)
        {
            var canvas = Paint(draft);
            number = GivenNumber(canvas) ?? (number + 1);
            pages.Add(new PaintedPage(draft, canvas, number));
        }

        return pages;
    }

    private static int? GivenNumber(PageCanvas canvas)
    {
        foreach (var placed in canvas.Marks)
        {
            if (placed.Mark is Mark.PageNumber mark)
                return mark.Number;
        }

        return null;
    }

    private PageCanvas Paint(PageDraft draft)
    {
        var style = draft.Style;
        var canvas = new PageCanvas(diagnostics) { PageWidth = PageRules.ContentWidth(style) };

        // The background of the body covers the whole page (CSS 2.2, 14.2), with its bleed.
        if (!background.IsTransparent)
        {
            var paper = PathData.Rectangle(-style.Bleed, -style.Bleed, style.Width + (2 * style.Bleed), style.Height + (2 * style.Bleed));
            canvas.Add(new PathItem(paper, new SvgPaint.Solid(background), false, null, ContentTag.ArtifactOf(ArtifactKind.Background)));
        }

        if (draft.Content is { } content)
            GalleyPainter.Paint(content, canvas, style.Margin.Left, style.Margin.Top);
        return canvas;
    }
}
