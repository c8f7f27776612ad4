using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>A document laid out in one grade with some of its text. Its pages are painted when somebody asks for them: most attempts are only measured.</summary>
/// <param name="facts">The text.</param>
/// <param name="fills">How much of each page is taken, 0 to 1; more if something is taller than the page.</param>
/// <param name="paint">Makes the pages, null if nothing could be laid out, and says what there is to say about them.</param>
internal sealed class PageAttempt(LayoutFacts facts, ImmutableArray<double> fills, Func<DiagnosticBag, PagedDocument?> paint)
{
    private readonly DiagnosticBag _findings = [];
    private PagedDocument? _pages;
    private bool _isPainted;

    /// <summary>The text.</summary>
    public LayoutFacts Facts => facts;

    /// <summary>How many pages it takes.</summary>
    public int Count => fills.Length;

    /// <summary>The height that it takes on all pages together, in pages.</summary>
    public double Room { get; } = RoomOf(fills);

    /// <summary>Null if nothing could be laid out; the findings say why.</summary>
    public PagedDocument? Pages
    {
        get
        {
            Paint();
            return _pages;
        }
    }

    /// <summary>What there is to say about it.</summary>
    public DiagnosticBag Findings
    {
        get
        {
            Paint();
            return _findings;
        }
    }

    /// <summary>Letters painted on all pages after the first ones.</summary>
    public int LettersAfter(int pages)
    {
        var letters = 0;
        for (var page = pages; page < Pages?.Pages.Length; page++)
            letters += Letters(Pages.Pages[page].Items);
        return letters;
    }

    private static double RoomOf(ImmutableArray<double> fills)
    {
        var room = 0.0;
        foreach (var fill in fills)
            room += Math.Min(fill, 1);
        return room;
    }

    private void Paint()
    {
        if (_isPainted)
            return;
        _isPainted = true;
        _pages = paint(_findings);
    }

    private static int Letters(ImmutableArray<PageItem> items)
    {
        var letters = 0;
        foreach (var item in items)
        {
            if (item is TextItem text)
                letters += text.Run.GlyphCount;
            else if (item is GroupItem group)
                letters += Letters(group.Items);
        }

        return letters;
    }
}
