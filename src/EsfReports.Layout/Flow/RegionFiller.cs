using System.Runtime.CompilerServices;

namespace EsfReports.Layout;

/// <summary>
/// Cuts a galley: decides how much of it goes into one region. The one place where pages, columns and the parts of a row that is
/// taller than a page are broken.
/// </summary>
/// <remarks>
/// Goes forward until something does not fit, then back to the last break of the least cost (CSS Fragmentation 3, 4.4). A box that no
/// region can hold is cut where it stands: moving it would leave a gap and meet the same problem again. Something is placed in every
/// region, so filling always ends.
/// </remarks>
internal ref struct RegionFiller
{
    private readonly Galley _galley;
    private readonly GalleyCursor _start;
    private readonly Region _region;
    private Candidates _best;

    private double _y;
    private double _reserve;
    private double _topInset;
    private bool _hasContent;
    private OpenStack? _open;
    private Strip? _overflow;
    private double _sameFrom;
    private double _sameBelow = double.PositiveInfinity;

    private RegionFiller(Galley galley, GalleyCursor start, Region region)
    {
        _galley = galley;
        _start = start;
        _region = region;
        _open = start.Open;
    }

    /// <summary>The part of a galley from a place on that fits in a region.</summary>
    public static GalleySlice Fill(Galley galley, GalleyCursor start, Region region) => new RegionFiller(galley, start, region).Run();

    private GalleySlice Run()
    {
        OpenAgain(_start.Open);
        _y = _topInset;

        var items = _galley.Items.AsSpan();
        for (var index = _start.Index; index < items.Length; index++)
        {
            if (Place(items[index], index) is { } slice)
                return slice;
        }

        return new GalleySlice(_galley, _start, items.Length, null, _y, null, _region) { HasContent = _hasContent, Overflow = _overflow, SameFrom = _sameFrom, SameBelow = _sameBelow };
    }

    /// <summary>What a region that begins inside of boxes begins with: repeated heads, and the borders of boxes that are cloned.</summary>
    private void OpenAgain(OpenStack? open)
    {
        if (open is null)
            return;

        OpenAgain(open.Outer);
        if (open.Item is RepeatItem repeat)
            _topInset += repeat.HeadHeight(_region.Full);
        else if (open.Item is OpenItem { Box.IsCloned: true } box)
            _topInset += box.Box.Insets.Top;
        Reserve(open.Item, 1);
    }

    private GalleySlice? Place(GalleyItem item, int index)
    {
        switch (item.Kind)
        {
            case GalleyItemKind.Strip:
                return PlaceStrip(index == _start.Index && _start.Rest is not null ? _start.Rest : item, index);
            case GalleyItemKind.Space:
                if (_hasContent || !_start.DropsMargins)
                    _y += item.Advance;
                return null;
            case GalleyItemKind.Break:
                return PlaceBreak((BreakItem)item, index);
            case GalleyItemKind.Open or GalleyItemKind.Repeat:
                Push(item);
                _y += item.Advance;
                return null;
            case GalleyItemKind.Close:
                return PlaceClose(item, index);
            case GalleyItemKind.EndRepeat:
                Pop();
                return null;
            default:
                return null;
        }
    }

    private GalleySlice? PlaceBreak(BreakItem item, int index)
    {
        if (item.IsForcedIn(_region.Kind) && index > _start.Index)
            return End(new Candidate(index, _y, _open), item);

        if (_hasContent)
            _best[(int)item.CostIn(UsableHeight)] = new Candidate(index, _y + _reserve, _open);
        return null;
    }

    private GalleySlice? PlaceClose(GalleyItem close, int index)
    {
        Pop();
        if (!Fits(close.Advance) && index > _start.Index && BestBreak() is { } best)
            return End(best, null);

        _y += close.Advance;
        return null;
    }

    private GalleySlice? PlaceStrip(GalleyItem item, int index)
    {
        if (!Fits(item.Advance))
        {
            var strip = (Strip)item;
            var slice = Cut(strip, index, must: false)
                ?? (BestBreak() is { } best ? End(best, null) : Cut(strip, index, must: true));
            if (slice is not null)
                return slice;

            // There is nothing to break at: it sticks out, and whoever paints the slice says so.
            _overflow ??= strip;
        }

        _y += item.Advance;
        _hasContent = true;
        return null;
    }

    private GalleySlice? Cut(Strip strip, int index, bool must)
    {
        var mayCut = strip.Policy == SplitPolicy.Anywhere
            || (strip.Policy == SplitPolicy.WhenTallerThanRegion && (must || strip.Height > UsableHeight + Region.Tolerance));
        if (!mayCut)
            return null;

        _sameFrom = double.NaN;
        var space = new Region(_region.Available - _reserve - _y, UsableHeight, _region.Kind);
        if (strip.Split(space, must) is not { } parts)
            return null;
        if (parts.Tail is null)
            return null;

        var next = new GalleyCursor(index, parts.Tail, _open, DropsMargins: true);
        return new GalleySlice(_galley, _start, index, parts.Head, _y + parts.Head.Height + _reserve, next, _region) { HasContent = true, Overflow = _overflow };
    }

    private readonly double UsableHeight => _region.Full - _topInset - _reserve;

    private bool Fits(double height)
    {
        var needed = _y + height + _reserve;
        if (needed <= _region.Available + Region.Tolerance)
        {
            _sameFrom = Math.Max(_sameFrom, needed);
            return true;
        }

        _sameBelow = Math.Min(_sameBelow, needed);
        return false;
    }

    private readonly Candidate? BestBreak()
    {
        foreach (var candidate in _best)
        {
            if (candidate.IsSet)
                return candidate;
        }

        return null;
    }

    private readonly GalleySlice End(Candidate at, BreakItem? forced) =>
        new(_galley, _start, at.Index, null, at.Height, new GalleyCursor(at.Index + 1, null, at.Open, forced is null), _region)
        {
            Forced = forced,
            HasContent = _hasContent,
            Overflow = _overflow,
            SameFrom = _sameFrom,
            SameBelow = _sameBelow,
        };

    private void Push(GalleyItem item)
    {
        _open = new OpenStack(item, _open);
        Reserve(item, 1);
    }

    private void Pop()
    {
        Reserve(_open!.Item, -1);
        _open = _open.Outer;
    }

    /// <summary>Space at the bottom for what every region must end with.</summary>
    private void Reserve(GalleyItem item, int sign)
    {
        if (item is RepeatItem repeat)
            _reserve += sign * repeat.FootHeight(_region.Full);
        else if (item is OpenItem { Box.IsCloned: true } open)
            _reserve += sign * open.Box.Insets.Bottom;
    }

    /// <summary>A break that was passed.</summary>
    private readonly record struct Candidate(int Index, double Height, OpenStack? Open)
    {
        public bool IsSet => Index > 0;
    }

    /// <summary>The last break of each <see cref="BreakCost"/>.</summary>
    [InlineArray((int)BreakCost.StrandsLines + 1)]
    private struct Candidates
    {
        private Candidate _free;
    }
}
