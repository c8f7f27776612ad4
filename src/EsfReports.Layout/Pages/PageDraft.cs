using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>A page whose content is chosen, but not painted.</summary>
/// <param name="Selector">Which <c>@page</c> rules hold for it.</param>
/// <param name="Style">What these rules say.</param>
/// <param name="Content">Its part of the galley; null on a blank page.</param>
internal sealed record PageDraft(PageSelector Selector, PageStyle Style, GalleySlice? Content)
{
    /// <summary>How much of the height within the margins is taken, 0 to 1; more if something is taller than the page.</summary>
    public double Fill => (Content?.Height ?? 0) / Math.Max(PageRules.ContentHeight(Style), Region.Tolerance);
}
