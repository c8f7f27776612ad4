using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// Short texts as earlier documents set them with the same fonts: the labels, units and headings that all documents of a template have, and the markers of its lists. There is nothing to say
/// of them, and they hold nothing of the document that they come from. Shared by threads.
/// </summary>
internal sealed class KnownTexts
{
    // The labels of many templates, and what else the first documents say; each document sets further texts for itself, so that memory stays flat.
    private const int MostTexts = 2_000;

    private static readonly ContentTag Nobody = ContentTag.ArtifactOf(ArtifactKind.Layout);

    // When a style is gone, so are its texts.
    private readonly ConditionalWeakTable<ComputedStyle, ConcurrentDictionary<string, SharedText>> _styles = [];
    private readonly ConditionalWeakTable<ComputedStyle, ConcurrentDictionary<string, KnownMarker>> _markers = [];
    private int _count;

    /// <summary>Whether further texts are kept.</summary>
    public bool HasRoom => _count < MostTexts;

    /// <summary>A text in a style; null if it is not kept.</summary>
    public SharedText? Find(ComputedStyle style, string text) =>
        _styles.TryGetValue(style, out var texts) && texts.TryGetValue(text, out var known) ? known : null;

    /// <summary>Keeps a text, or what more is known of it, unless there are too many.</summary>
    public void Keep(ComputedStyle style, string text, SharedText shared)
    {
        if (!HasRoom)
            return;
        Interlocked.Increment(ref _count);
        var texts = _styles.GetValue(style, _ => new ConcurrentDictionary<string, SharedText>(StringComparer.Ordinal));
        texts[text] = shared with { Lines = WithoutOwner(shared.Lines) };
    }

    /// <summary>The line of a list item's marker; null if it is not kept.</summary>
    public LineBox? FindMarker(ListMarker marker) =>
        _markers.TryGetValue(marker.Style, out var markers) && markers.TryGetValue(marker.Text.Text, out var known) && ReferenceEquals(known.Source, marker.Source)
            ? known.Line
            : null;

    /// <summary>Keeps the line of a list item's marker, unless there are too many or the item's style has markers of several looks.</summary>
    public void KeepMarker(ListMarker marker, LineBox line)
    {
        if (!HasRoom)
            return;
        Interlocked.Increment(ref _count);
        var markers = _markers.GetValue(marker.Style, _ => new ConcurrentDictionary<string, KnownMarker>(StringComparer.Ordinal));
        markers.TryAdd(marker.Text.Text, new KnownMarker(marker.Source, WithoutOwner(line)));
    }

    private static ImmutableArray<LineBox> WithoutOwner(ImmutableArray<LineBox> lines)
    {
        var own = new LineBox[lines.Length];
        for (var index = 0; index < own.Length; index++)
            own[index] = WithoutOwner(lines[index]);
        return ImmutableCollectionsMarshal.AsImmutableArray(own);
    }

    private static LineBox WithoutOwner(LineBox line) => line with { Items = WithoutOwner(line.Items), Origin = SourceLocation.None };

    private static ImmutableArray<LineItem> WithoutOwner(ImmutableArray<LineItem> items)
    {
        var own = new LineItem[items.Length];
        for (var index = 0; index < own.Length; index++)
            own[index] = items[index] is LineText text ? text with { Tag = Nobody } : items[index];
        return ImmutableCollectionsMarshal.AsImmutableArray(own);
    }

    /// <summary>A marker that was set.</summary>
    /// <param name="Source">What the style of its text was made of.</param>
    /// <param name="Line">Its line.</param>
    private sealed record KnownMarker(TextStyle Source, LineBox Line);
}
