using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>A page whose content is chosen, but not painted.</summary>
/// <param name="Selector">Which <c>@page</c> rules hold for it.</param>
/// <param name="Style">What these rules say.</param>
/// <param name="Content">Its part of the galley; null on a blank page.</param>
internal sealed record PageDraft(PageSelector Selector, PageStyle Style, GalleySlice? Content);
