using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Collects what is painted on one page, in painting order, together with links and marks.</summary>
internal sealed class PageCanvas(DiagnosticBag diagnostics)
{
    // A page of a report holds some hundred lines, rules and backgrounds.
    private const int UsualItems = 128;

    private readonly List<LinkArea> _links = [];
    private readonly List<PlacedMark> _marks = [];
    private List<PageItem?> _items = new(UsualItems);
    private ArtifactKind? _artifact;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Marks in the order in which they were placed.</summary>
    public ReadOnlySpan<PlacedMark> Marks => CollectionsMarshal.AsSpan(_marks);

    /// <summary>Width of the page's content; null where there is no page, as in a margin box.</summary>
    public double? PageWidth { get; init; }

    /// <summary>Adds an item, moved by a distance.</summary>
    public void Add(PageItem item, double x = 0, double y = 0) => _items.Add(Retag(PageItems.Move(item, x, y)));

    /// <summary>Adds items where they are.</summary>
    public void AddAll(List<PageItem> items)
    {
        foreach (var item in items)
            _items.Add(Retag(item));
    }

    /// <summary>Keeps a place for what is known later but painted now, such as the background of a box.</summary>
    public int Reserve()
    {
        _items.Add(null);
        return _items.Count - 1;
    }

    /// <summary>Fills a reserved place.</summary>
    public void Fill(int slot, List<PageItem> items)
    {
        if (items.Count == 1)
        {
            _items[slot] = Retag(items[0]);
            return;
        }

        for (var index = 0; index < items.Count; index++)
            items[index] = Retag(items[index]);
        _items[slot] = new Several(items);
    }

    /// <summary>
    /// Adds a link; links in artifacts cannot be reached by screen readers, so there are none, nor can those that show nothing and so
    /// are not in the structure tree.
    /// </summary>
    public void AddLink(Rectangle bounds, InlineLink link)
    {
        if (_artifact is null && link.Element is not { Parent: null })
            _links.Add(new LinkArea(bounds, link.Target, link.Description, link.Element));
    }

    /// <summary>Adds a mark; what is repeated marks nothing.</summary>
    public void AddMark(Mark mark, double x, double y)
    {
        if (_artifact is null)
            _marks.Add(new PlacedMark(mark, x, y));
    }

    /// <summary>What is painted from here on is shown again, or belongs to the page: it is an artifact. Give the result to <see cref="EndArtifact"/>.</summary>
    public ArtifactKind? BeginArtifact(ArtifactKind kind)
    {
        var outer = _artifact;
        _artifact ??= kind;
        return outer;
    }

    /// <summary>Ends what <see cref="BeginArtifact"/> began.</summary>
    public void EndArtifact(ArtifactKind? outer) => _artifact = outer;

    /// <summary>Starts a list of items that become one group; give the result to <see cref="EndGroup"/>.</summary>
    public object BeginGroup()
    {
        var outer = _items;
        _items = [];
        return outer;
    }

    /// <summary>Puts the items since <see cref="BeginGroup"/> into a group.</summary>
    public void EndGroup(object outer, PathData? clip, double opacity)
    {
        var items = Flatten(_items);
        _items = (List<PageItem?>)outer;
        if (!items.IsEmpty)
            _items.Add(new GroupItem(items, Transform.Identity, clip, opacity, ContentTag.ArtifactOf(ArtifactKind.Layout)));
    }

    /// <summary>Everything painted so far.</summary>
    public ImmutableArray<PageItem> Items => Flatten(_items);

    /// <summary>All links, in reading order.</summary>
    public ImmutableArray<LinkArea> Links => [.. _links];

    private PageItem Retag(PageItem item) => _artifact is { } kind ? PageItems.AsArtifact(item, kind) : item;

    private static ImmutableArray<PageItem> Flatten(List<PageItem?> places)
    {
        var count = 0;
        foreach (var place in CollectionsMarshal.AsSpan(places))
            count += place is Several several ? several.Items.Count : place is null ? 0 : 1;

        var items = new PageItem[count];
        var next = 0;
        foreach (var place in CollectionsMarshal.AsSpan(places))
        {
            if (place is Several several)
            {
                several.Items.CopyTo(items, next);
                next += several.Items.Count;
            }
            else if (place is not null)
            {
                items[next++] = place;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>What stands in one place that was reserved: none or several items.</summary>
    private sealed record Several(List<PageItem> Items) : PageItem(default(ContentTag));
}
