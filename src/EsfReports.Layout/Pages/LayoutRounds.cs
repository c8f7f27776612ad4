using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// Lays out a document, and again as long as page numbers in its text (<c>target-counter()</c>) are not those of the pages: writing
/// them can move what they number.
/// </summary>
internal static class LayoutRounds
{
    /// <summary>Two rounds are enough but for documents that are built to have no answer.</summary>
    private const int MaxRounds = 5;

    /// <summary>Lays out a document.</summary>
    public static LayoutResult Run(StyledDocument document, IFontLibrary fonts, DiagnosticBag diagnostics)
    {
        var targets = new Dictionary<string, int>(StringComparer.Ordinal);
        new IgnoredStyles(fonts, diagnostics).Check(document.Body);
        var boxes = DocumentBoxes.Of(document, targets);
        for (var number = 1; ; number++)
        {
            // What a round that is thrown away had to say would be said again.
            var said = new DiagnosticBag();
            said.AddRange(boxes.Said);
            var round = new LayoutRound(document, boxes, fonts, targets, said);
            var found = round.PagesOfTargets();
            var isStable = round.AskedTargets.All(id => targets.GetValueOrDefault(id) == found.GetValueOrDefault(id));
            if (isStable || number == MaxRounds)
            {
                if (!isStable)
                    said.Add(LayoutDiagnostics.TargetsUnstable(MaxRounds));
                var paged = round.ToPages();
                diagnostics.AddRange(said.Distinct());
                return new LayoutResult(paged, [.. diagnostics]);
            }

            targets = found;
            if (boxes.Tree.HasFixedTargets)
                boxes = DocumentBoxes.Of(document, targets);
        }
    }
}

/// <summary>The boxes of a document, and what is kept of their layout from round to round.</summary>
/// <param name="Tree">The boxes.</param>
/// <param name="Kept">What rounds keep.</param>
/// <param name="Said">What there was to say when the boxes were built.</param>
internal sealed record DocumentBoxes(BoxTree Tree, KeptLayouts Kept, DiagnosticBag Said)
{
    /// <summary>Builds the boxes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="targets">Page numbers of ids.</param>
    public static DocumentBoxes Of(StyledDocument document, IReadOnlyDictionary<string, int> targets)
    {
        var said = new DiagnosticBag();
        var tree = new BoxBuilder(PageValues.InFlow(targets), said).Build(document with { Body = WithoutBackground(document.Body) });
        return new DocumentBoxes(tree, new KeptLayouts(), said);
    }

    private static StyledElement WithoutBackground(StyledElement body) =>
        body.Style.Box.BackgroundColor.IsTransparent
            ? body
            : body with { Style = body.Style with { Box = body.Style.Box with { BackgroundColor = Color.Transparent } } };
}

/// <summary>One round of layout: galley, pages.</summary>
internal sealed class LayoutRound
{
    private readonly StyledDocument _document;
    private readonly IFontLibrary _fonts;
    private readonly IReadOnlyDictionary<string, int> _targets;
    private readonly DiagnosticBag _diagnostics;
    private readonly BoxTree _tree;
    private readonly List<PaintedPage> _pages;

    /// <param name="document">The document.</param>
    /// <param name="boxes">Its boxes.</param>
    /// <param name="fonts">Fonts of the document.</param>
    /// <param name="targets">Page numbers that the round before found.</param>
    /// <param name="diagnostics">What there is to say.</param>
    public LayoutRound(StyledDocument document, DocumentBoxes boxes, IFontLibrary fonts, IReadOnlyDictionary<string, int> targets, DiagnosticBag diagnostics)
    {
        _document = document;
        _fonts = fonts;
        _targets = targets;
        _diagnostics = diagnostics;

        var background = document.Body.Style.Box.BackgroundColor;
        _tree = boxes.Tree;

        var rules = new PageRules(document.Pages);
        var layout = new BoxLayout(fonts, rules.ContentWidth, diagnostics, targets, boxes.Kept);
        var flow = new FlowBuilder();
        layout.Add(_tree.Root, flow, new Area(0, rules.ContentWidth(null), null, null, FollowsPage: true));
        _pages = new PagePainter(background, diagnostics).Paint(new Paginator(rules, diagnostics).Cut(flow.ToGalley()));
    }

    /// <summary>Ids whose page numbers are shown.</summary>
    public IReadOnlySet<string> AskedTargets => _tree.AskedTargets;

    /// <summary>The page numbers of all ids.</summary>
    public Dictionary<string, int> PagesOfTargets()
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in _pages)
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
        new MarginBoxes(_fonts, _targets, _diagnostics).Paint(_pages);
        var pages = _pages.Select(Finished).ToImmutableArray();
        return new PagedDocument(_document.Metadata, pages, _tree.Structure, Bookmarks(), Destinations());
    }

    private static Page Finished(PaintedPage page)
    {
        var style = page.Draft.Style;
        return new Page(
            style.Width, style.Height, CounterText.Of(page.Number, CounterStyle.Decimal), page.Canvas.Items, page.Canvas.Links, style.Bleed, style.HasCropMarks)
        {
            Fill = (page.Draft.Content?.Height ?? 0) / Math.Max(PageRules.ContentHeight(style), Region.Tolerance),
        };
    }

    private ImmutableArray<Bookmark> Bookmarks()
    {
        var bookmarks = ImmutableArray.CreateBuilder<Bookmark>();
        for (var index = 0; index < _pages.Count; index++)
        {
            foreach (var placed in _pages[index].Canvas.Marks)
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
        for (var index = 0; index < _pages.Count; index++)
        {
            foreach (var placed in _pages[index].Canvas.Marks)
            {
                if (placed.Mark is Mark.Anchor anchor)
                    destinations.TryAdd(anchor.Id, new Destination(index, placed.X, placed.Y));
            }
        }

        return destinations;
    }
}
