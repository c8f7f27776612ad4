using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Cuts the galley of a document into pages (CSS Paged Media 3, 3 and 8).</summary>
internal sealed class Paginator(PageRules rules, DiagnosticBag diagnostics)
{
    /// <summary>More than this is no report but a mistake.</summary>
    public const int MaxPages = 5000;

    private readonly List<PageDraft> _pages = [];
    private readonly HashSet<PageStyle> _reported = new(ReferenceEqualityComparer.Instance);

    /// <summary>The pages in order; at least one.</summary>
    public List<PageDraft> Cut(Galley galley)
    {
        var cursor = default(GalleyCursor);
        var name = galley.FirstPageName;
        var start = galley.Items is [BreakItem first, ..] ? first : null;
        while (true)
        {
            AddBlankPages(start?.Value ?? BreakBetween.Auto, name);
            var draft = Draft(name, isBlank: false);
            var region = new Region(PageRules.ContentHeight(draft.Style), PageRules.ContentHeight(draft.Style), RegionKind.Page);
            var slice = RegionFiller.Fill(galley, cursor, region);
            _pages.Add(draft with { Content = slice });
            if (slice.Next is not { } next)
                return _pages;

            if (_pages.Count >= MaxPages)
            {
                diagnostics.Add(LayoutDiagnostics.TooManyPages(MaxPages));
                return _pages;
            }

            cursor = next;
            start = slice.Forced;
            name = slice.Forced is { } forced ? forced.PageName : NameAt(galley, slice, name);
        }
    }

    // Names change only at forced breaks, which a slice ends with; so the name stays.
    private static string? NameAt(Galley galley, GalleySlice slice, string? name)
    {
        for (var index = slice.Start.Index; index < slice.End; index++)
        {
            if (galley.Items[index] is BreakItem { ChangesPage: true } change)
                name = change.PageName;
        }

        return name;
    }

    private void AddBlankPages(BreakBetween side, string? name)
    {
        var isRightNext = _pages.Count % 2 == 0;
        var wantsRight = side is BreakBetween.Right or BreakBetween.Recto;
        var wantsLeft = side is BreakBetween.Left or BreakBetween.Verso;
        if ((wantsRight && !isRightNext) || (wantsLeft && isRightNext))
            _pages.Add(Draft(name, isBlank: true));
    }

    // The first page is a right page, as in a book.
    private PageDraft Draft(string? name, bool isBlank)
    {
        var selector = new PageSelector(name, _pages.Count == 0, _pages.Count % 2 == 0, isBlank);
        var style = rules.Resolve(selector);
        if (!PageRules.HasRoom(style) && _reported.Add(style))
        {
            diagnostics.Add(LayoutDiagnostics.NoRoomOnPage(
                style.Origin, style.Width - style.Margin.Left - style.Margin.Right, style.Height - style.Margin.Top - style.Margin.Bottom));
        }

        var measured = rules.ContentWidth(name);
        if (!isBlank && Math.Abs(PageRules.ContentWidth(style) - measured) > Region.Tolerance && _reported.Add(style))
            diagnostics.Add(LayoutDiagnostics.PageWidthDiffers(style.Origin, PageRules.ContentWidth(style), measured));
        return new PageDraft(selector, style, null);
    }
}
