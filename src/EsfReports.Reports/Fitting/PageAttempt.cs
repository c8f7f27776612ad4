using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>A document laid out in one grade with some of its text.</summary>
/// <param name="Facts">The text.</param>
/// <param name="Pages">Null if nothing could be laid out; the findings say why.</param>
/// <param name="Findings">What there is to say about it.</param>
internal sealed record PageAttempt(LayoutFacts Facts, PagedDocument? Pages, DiagnosticBag Findings)
{
    /// <summary>How many pages it takes.</summary>
    public int Count => Pages?.Pages.Length ?? 0;

    /// <summary>The height that it takes on all pages together, in pages.</summary>
    public double Room { get; } = Pages?.Pages.Sum(page => Math.Min(page.Fill, 1)) ?? 0;

    /// <summary>Letters painted on all pages after the first ones.</summary>
    public int LettersAfter(int pages) => Pages is null ? 0 : Pages.Pages.Skip(pages).Sum(page => Letters(page.Items));

    private static int Letters(ImmutableArray<PageItem> items) => items.Sum(item => item switch
    {
        TextItem text => text.Run.GlyphCount,
        GroupItem group => Letters(group.Items),
        _ => 0,
    });
}
