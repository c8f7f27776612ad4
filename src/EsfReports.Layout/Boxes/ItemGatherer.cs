using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace EsfReports.Layout;

/// <summary>Gathers items and gives away the array that they stand in. A value, so that the many who gather need no object besides.</summary>
/// <remarks>Nearly all gather a few; those that gather many, such as the galleys of whole texts, grow in borrowed arrays.</remarks>
/// <param name="capacity">How many are likely; 0 takes up nothing until there is one.</param>
internal struct ItemGatherer<T>(int capacity)
    where T : class
{
    private const int LeastBorrowed = 64;

    private T[] _items = capacity == 0 ? [] : new T[capacity];
    private bool _isBorrowed;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one behind all others.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow(Math.Max(1, 2 * Count));
        _items[Count++] = item;
    }

    /// <summary>All of them; called once, at the end.</summary>
    public ImmutableArray<T> Take()
    {
        var items = Count == _items.Length && !_isBorrowed ? _items : _items.AsSpan(0, Count).ToArray();
        GiveBack();
        (_items, _isBorrowed) = ([], false);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private void Grow(int length)
    {
        var borrows = length >= LeastBorrowed;
        var larger = borrows ? ArrayPool<T>.Shared.Rent(length) : new T[length];
        _items.AsSpan().CopyTo(larger);
        GiveBack();
        (_items, _isBorrowed) = (larger, borrows);
    }

    private readonly void GiveBack()
    {
        if (_isBorrowed)
            ArrayPool<T>.Shared.Return(_items, clearArray: true);
    }
}
