using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Builds a galley from top to bottom: collapses margins, merges breaks, and keeps marks with the content after them.</summary>
/// <remarks>
/// What stands between two pieces of content is held back until the next content comes: the margins that meet there (CSS 2.2, 8.3.1),
/// the break values that meet there (CSS Fragmentation 3, 3.1), and the boxes that open there without a border or padding of their
/// own, whose top edge is only known once the margins are.
/// </remarks>
internal sealed class FlowBuilder
{
    // Nearly all galleys hold a line or two.
    private ItemGatherer<GalleyItem> _items = new(4);
    private List<GalleyItem>? _held;
    private List<MarkerPiece>? _markers;
    private MarginRun _margin;
    private MarginRun _marginAfterBreak;
    private BreakBetween _break;
    private KeepScope? _breakScope;
    private string? _page;
    private string? _wantedPage;
    private string? _firstPage;
    private bool _hasContent;
    private bool _mayBreak;

    /// <summary>Height of what was added, margins that are held back not counted.</summary>
    public double Height { get; private set; }

    /// <summary>The innermost box that should not be broken; null if there is none.</summary>
    public KeepScope? Scope { get; private set; }

    /// <summary>Adds a top margin; it collapses with those it meets.</summary>
    public void AddMargin(double margin)
    {
        _margin = _margin.With(margin);
        _marginAfterBreak = _marginAfterBreak.With(margin);
    }

    /// <summary>Adds a bottom margin or a gap; it collapses with those it meets. A break that follows stands below it.</summary>
    public void AddBottomMargin(double margin)
    {
        _margin = _margin.With(margin);
        _marginAfterBreak = default;
    }

    /// <summary>Asks for, forbids or allows a break before the next content.</summary>
    public void AddBreak(BreakBetween value) => _break = BreakValues.Merge(_break, value);

    /// <summary>Names the page that the next content must stand on; null is auto.</summary>
    public void WantPage(string? name) => _wantedPage = name;

    /// <summary>Adds a mark that goes with the next content.</summary>
    public void AddMark(Mark mark, double x) => (_held ??= []).Add(new MarkItem(mark, x));

    /// <summary>Adds a list marker that stands beside the next line.</summary>
    public void AddMarker(MarkerPiece marker) => (_markers ??= []).Add(marker);

    /// <summary>What follows should stay on one page until <see cref="CloseScope"/>.</summary>
    /// <returns>Height so far, to be given back.</returns>
    public double OpenScope()
    {
        Scope = new KeepScope(Scope);
        return Height;
    }

    /// <summary>Ends the innermost scope.</summary>
    /// <param name="start">What <see cref="OpenScope"/> gave.</param>
    public void CloseScope(double start)
    {
        Scope!.Close(Height - start);
        Scope = Scope.Outer;
        _breakScope = Scope;
    }

    /// <summary>Opens a box. One without top border and padding opens where its first content begins.</summary>
    public void Open(BoxFrame box)
    {
        (_held ??= []).Add(new OpenItem(box));
        if (box.Insets.Top != 0)
            Flush();
    }

    /// <summary>Closes a box. Margins that are held back stay outside if it has no bottom border and padding.</summary>
    public void Close(BoxFrame box)
    {
        var held = IndexOfHeld(box);
        if (held >= 0 && box.Insets.Bottom == 0)
        {
            // Nothing in it: its margins meet, and nothing is seen of it (CSS 2.2, 8.3.1).
            _held!.RemoveAt(held);
            return;
        }

        if (held >= 0)
            Flush();
        if (box.Insets.Bottom != 0)
            EndContext();
        Append(new CloseItem(box));
        _mayBreak = true;
    }

    /// <summary>Puts out what is held back: margins of what follows do not meet those before.</summary>
    public void Flush()
    {
        FlushBreak();
        FlushMargin();
        if (_held is null)
            return;

        foreach (var item in _held)
            Append(item);
        _held.Clear();
    }

    /// <summary>Ends a formatting context: the last margin stays inside, and nothing breaks between it and the end.</summary>
    public void EndContext()
    {
        FlushMargin();
        _break = BreakBetween.Auto;
    }

    /// <summary>Adds content.</summary>
    public void Add(Strip strip)
    {
        Flush();
        Append(_markers is { Count: > 0 } ? AttachMarkers(strip) : strip);
        _hasContent = true;
        _mayBreak = true;
        _breakScope = Scope;
    }

    /// <summary>Adds lines, which may be broken apart where enough of them stand on both sides (CSS Fragmentation 3, 3.3).</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="x">Their left edge.</param>
    /// <param name="orphans">Least number of lines before a break.</param>
    /// <param name="widows">Least number of lines after a break.</param>
    /// <param name="text">What the lines show here if other boxes share them; else null.</param>
    public void AddLines(ImmutableArray<LineBox> lines, double x, int orphans, int widows, InlineText? text = null)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var strip = new LineStrip(lines[index], x) { Text = text };
            if (index == 0)
            {
                Add(strip);
                continue;
            }

            Append(LineBreak(index, lines.Length, orphans, widows));
            Append(strip);
        }
    }

    /// <summary>Adds an item that stands before the break and the margins that are held back, at the end of the content before them.</summary>
    public void AppendBeforeBreak(GalleyItem item) => Append(item);

    /// <summary>A possible break between two pieces of content that the caller made.</summary>
    public void AddPossibleBreak(BreakCost cost)
    {
        AddBreak(cost == BreakCost.Free ? BreakBetween.Auto : BreakBetween.Avoid);
        _breakScope = Scope;
    }

    /// <summary>Adds a distance that neither collapses nor vanishes, such as the rest of a fixed height.</summary>
    public void Fill(double height)
    {
        if (height == 0)
            return;

        Append(height > 0 ? new EmptyStrip(height) : new SpaceItem(height));
        _hasContent = true;
        _mayBreak = true;
    }

    /// <summary>The galley; called once, at the end. Margins at its end are inside of it, as in a formatting context.</summary>
    public Galley ToGalley()
    {
        // A forced break or a change of page after the last content would only make an empty page.
        EndContext();
        AppendHeldMarks();
        return new Galley(_items.Take(), Height) { FirstPageName = _firstPage };
    }

    private void AppendHeldMarks()
    {
        if (_held is null)
            return;

        foreach (var item in _held)
        {
            if (item.Kind == GalleyItemKind.Mark)
                Append(item);
        }
    }

    private int IndexOfHeld(BoxFrame box)
    {
        var index = (_held?.Count ?? 0) - 1;
        while (index >= 0 && !(_held![index] is OpenItem open && ReferenceEquals(open.Box, box)))
            index--;
        return index;
    }

    private void FlushBreak()
    {
        if (!_hasContent)
            _firstPage = _wantedPage;
        var changesPage = _hasContent && _wantedPage != _page;
        _page = _wantedPage;

        // A break before a first child stands before its parent already; then there is no place for one.
        if (changesPage || (BreakValues.IsForced(_break) && (_mayBreak || _items.Count == 0)))
            AppendForced(new BreakItem(BreakCost.Free, null, _break) { PageName = _page, ChangesPage = changesPage });
        else if (_mayBreak)
            Append(BreakItem.Possible(BreakValues.IsAvoided(_break) ? BreakCost.Avoided : BreakCost.Free, _breakScope));
        _break = BreakBetween.Auto;
        _mayBreak = false;
    }

    /// <summary>Margins before a forced break vanish, those after it stay (CSS Fragmentation 3, 5.2).</summary>
    private void AppendForced(BreakItem item)
    {
        // A break of columns is none on pages: there the whole margin must be left.
        var before = _margin.Value - _marginAfterBreak.Value;
        if (before != 0 && !item.IsForcedIn(RegionKind.Page))
            Append(new SpaceItem(before));
        Append(item);
        _margin = _marginAfterBreak;
    }

    private void FlushMargin()
    {
        if (_margin.Value != 0)
            Append(new SpaceItem(_margin.Value));
        _margin = default;
        _marginAfterBreak = default;
    }

    private BreakItem LineBreak(int before, int count, int orphans, int widows) =>
        BreakItem.Possible(before >= orphans && count - before >= widows ? BreakCost.Free : BreakCost.StrandsLines, Scope);

    private Strip AttachMarkers(Strip strip)
    {
        ImmutableArray<MarkerPiece> markers = [.. _markers!];
        _markers!.Clear();
        if (strip is LineStrip line)
            return new LineStrip(line.Line, line.X) { Text = line.Text, Markers = markers };

        Append(new MarkerStrip(markers, 0));
        return strip;
    }

    /// <summary>An item without content still shows its marker, on a line of its own.</summary>
    public void FlushMarkers()
    {
        if (_markers is not { Count: > 0 })
            return;

        var tallest = 0.0;
        foreach (var marker in _markers)
            tallest = Math.Max(tallest, marker.Line.Height);
        var strip = new MarkerStrip([.. _markers], tallest);
        _markers.Clear();
        Add(strip);
    }

    private void Append(GalleyItem item)
    {
        _items.Add(item);
        Height += item.Advance;
    }
}

/// <summary>Margins that meet: the largest positive and the most negative one are added up (CSS 2.2, 8.3.1).</summary>
internal readonly record struct MarginRun(double Positive, double Negative)
{
    public double Value => Positive + Negative;

    public MarginRun With(double margin) =>
        margin >= 0 ? this with { Positive = Math.Max(Positive, margin) } : this with { Negative = Math.Min(Negative, margin) };
}

/// <summary>Values of <c>break-before</c> and <c>break-after</c> that meet at one place (CSS Fragmentation 3, 3.1).</summary>
internal static class BreakValues
{
    /// <summary>Forced wins over avoid, avoid over auto; a side of the sheet wins over any page, and the later one of equals.</summary>
    public static BreakBetween Merge(BreakBetween first, BreakBetween second) =>
        Rank(second) >= Rank(first) ? second : first;

    /// <summary>Whether a page or column must end.</summary>
    public static bool IsForced(BreakBetween value) => Rank(value) >= 2;

    /// <summary>Whether a page must end.</summary>
    public static bool EndsPage(BreakBetween value) => Rank(value) >= 3;

    public static bool IsAvoided(BreakBetween value) => Rank(value) == 1;

    private static int Rank(BreakBetween value) => value switch
    {
        BreakBetween.Auto => 0,
        BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn => 1,
        BreakBetween.Column => 2,
        BreakBetween.Page => 3,
        _ => 4,
    };
}
