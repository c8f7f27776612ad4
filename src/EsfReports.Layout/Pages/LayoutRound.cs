using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>One round of layout: galley, pages. The pages are painted when somebody asks what stands on them.</summary>
internal sealed class LayoutRound
{
    private readonly StyledDocument _document;
    private readonly IReadOnlyDictionary<string, int> _targets;
    private readonly DiagnosticBag _diagnostics;
    private readonly BoxTree _tree;
    private readonly BoxLayout _layout;
    private readonly List<PageDraft> _drafts;
    private List<PaintedPage>? _painted;

    /// <param name="document">The document.</param>
    /// <param name="boxes">Its boxes.</param>
    /// <param name="fonts">Fonts of the document.</param>
    /// <param name="targets">Page numbers that the round before found.</param>
    /// <param name="diagnostics">What there is to say.</param>
    public LayoutRound(StyledDocument document, DocumentBoxes boxes, IFontLibrary fonts, IReadOnlyDictionary<string, int> targets, DiagnosticBag diagnostics)
    {
        _document = document;
        _targets = targets;
        _diagnostics = diagnostics;
        _tree = boxes.Tree;

        var rules = new PageRules(document.Pages);
        _layout = new BoxLayout(fonts, rules.ContentWidth, diagnostics, targets, boxes.Kept);
        var flow = new FlowBuilder();
        _layout.Add(_tree.Root, flow, new Area(0, rules.ContentWidth(null), null, null, FollowsPage: true));
        _layout.Rest();
        _drafts = new Paginator(rules, diagnostics).Cut(flow.ToGalley());
    }

    /// <summary>The pages, cut but not painted.</summary>
    public List<PageDraft> Drafts => _drafts;

    private List<PaintedPage> Painted => _painted ??= new PagePainter(_document.Body.Style.Box.BackgroundColor, _diagnostics).Paint(_drafts);

    /// <summary>The page numbers of all ids.</summary>
    public Dictionary<string, int> PagesOfTargets()
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in Painted)
        {
            foreach (var placed in page.Canvas.Marks)
            {
                if (placed.Mark is Mark.Anchor anchor)
                    pages.TryAdd(anchor.Id, page.Number);
            }
        }

        return pages;
    }

    /// <summary>The pages with their margin boxes, and what points into them.</summary>
    public PagedDocument ToPages()
    {
        new MarginBoxes(_layout, _targets, _diagnostics).Paint(Painted);
        _layout.Rest();
        var pages = ImmutableArray.CreateBuilder<Page>(Painted.Count);
        foreach (var page in Painted)
            pages.Add(Finished(page));
        return new PagedDocument(_document.Metadata, pages.MoveToImmutable(), _tree.Structure, Bookmarks(), Destinations());
    }

    private static Page Finished(PaintedPage page)
    {
        var style = page.Draft.Style;
        return new Page(
            style.Width, style.Height, CounterText.Of(page.Number, CounterStyle.Decimal), page.Canvas.Items, page.Canvas.Links, style.Bleed, style.HasCropMarks)
        {
            Fill = page.Draft.Fill,
        };
    }

    private ImmutableArray<Bookmark> Bookmarks()
    {
        var bookmarks = ImmutableArray.CreateBuilder<Bookmark>();
        for (var index = 0; index < Painted.Count; index++)
        {
            foreach (var placed in Painted[index].Canvas.Marks)
            {
                if (placed.Mark is Mark.Bookmark bookmark)
                    bookmarks.Add(new Bookmark(bookmark.Level, bookmark.Label, new Destination(index, placed.X, placed.Y), bookmark.Element));
            }
        }

        return bookmarks.ToImmutable();
    }

    private Dictionary<string, Destination> Destinations()
    {
        var destinations = new Dictionary<string, Destination>(StringComparer.Ordinal);
        for (var index = 0; index < Painted.Count; index++)
        {
            foreach (var placed in Painted[index].Canvas.Marks)
            {
                if (placed.Mark is Mark.Anchor anchor)
                    destinations.TryAdd(anchor.Id, new Destination(index, placed.X, placed.Y));
            }
        }

        return destinations;
    }
}
