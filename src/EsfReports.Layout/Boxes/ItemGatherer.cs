using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace EsfReports.Layout;

/// <summary>Gathers items and gives away the array that they stand in. A value, so that the many who gather need no object besides.</summary>
/// <param name="capacity">How many are likely; 0 takes up nothing until there is one.</param>
internal struct ItemGatherer<T>(int capacity)
    where T : class
{
    private T[] _items = capacity == 0 ? [] : new T[capacity];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one behind all others.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(1, 2 * Count));
        _items[Count++] = item;
    }

    /// <summary>All of them; called once, at the end.</summary>
    public ImmutableArray<T> Take()
    {
        Array.Resize(ref _items, Count);
        return ImmutableCollectionsMarshal.AsImmutableArray(_items);
    }
}
