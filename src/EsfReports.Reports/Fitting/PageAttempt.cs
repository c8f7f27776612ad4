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
    public double Room { get; } = Pages is null ? 0 : RoomOf(Pages.Pages);

    /// <summary>Letters painted on all pages after the first ones.</summary>
    public int LettersAfter(int pages)
    {
        var letters = 0;
        for (var index = pages; index < Count; index++)
            letters += Letters(Pages!.Pages[index].Items);
        return letters;
    }

    private static double RoomOf(ImmutableArray<Page> pages)
    {
        var room = 0.0;
        foreach (var page in pages)
            room += Math.Min(page.Fill, 1);
        return room;
    }

    private static int Letters(ImmutableArray<PageItem> items)
    {
        var letters = 0;
        foreach (var item in items)
            letters += item is TextItem text ? text.Run.GlyphCount : item is GroupItem group ? Letters(group.Items) : 0;
        return letters;
    }
}
