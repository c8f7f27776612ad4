using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace EsfReports.Layout;

/// <summary>Gathers the items of a galley. A value, so that the many who gather need no object besides.</summary>
/// <remarks>Nearly all galleys hold a line or two; those that grow, such as whole texts, grow in borrowed arrays.</remarks>
internal struct GalleyItems()
{
    private const int FewItems = 4;
    private const int MostOwned = 16;
    private const int LeastBorrowed = 64;

    private GalleyItem[] _items = new GalleyItem[FewItems];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    private readonly bool IsBorrowed => _items.Length >= LeastBorrowed;

    /// <summary>Adds one below all others.</summary>
    public void Add(GalleyItem item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    /// <summary>All of them; called once, at the end.</summary>
    public ImmutableArray<GalleyItem> Take()
    {
        var isExact = Count == _items.Length && !IsBorrowed;
        var items = isExact ? _items : _items.AsSpan(0, Count).ToArray();
        GiveBack();
        _items = [];
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private void Grow()
    {
        var larger = Count < MostOwned ? new GalleyItem[Count * 2] : ArrayPool<GalleyItem>.Shared.Rent(Math.Max(LeastBorrowed, Count * 2));
        _items.AsSpan().CopyTo(larger);
        GiveBack();
        _items = larger;
    }

    private readonly void GiveBack()
    {
        if (IsBorrowed)
            ArrayPool<GalleyItem>.Shared.Return(_items, clearArray: true);
    }
}
