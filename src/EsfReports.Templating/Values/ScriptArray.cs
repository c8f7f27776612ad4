using System.Collections;

namespace EsfReports.Templating;

/// <summary>A list of a template; like an object it can also carry named members.</summary>
public sealed class ScriptArray : IReadOnlyList<object?>
{
    private readonly List<object?> _items;

    /// <summary>Creates an empty list.</summary>
    public ScriptArray() => _items = [];

    /// <summary>Creates a list of these items.</summary>
    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    internal ScriptArray(int capacity) => _items = new List<object?>(capacity);

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public object? this[int index] => _items[index];

    /// <summary>The result of a function that maps or filters; such lists call themselves ranges.</summary>
    internal bool IsRange { get; init; }

    /// <summary>The named members; null as long as there are none.</summary>
    internal ScriptObject? Members { get; private set; }

    /// <summary>Adds an item at the end.</summary>
    public void Add(object? item) => _items.Add(item);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Sets an item; the gap between the end and the index is filled with null.</summary>
    internal void SetItem(int index, object? value)
    {
        while (_items.Count <= index)
            _items.Add(null);
        _items[index] = value;
    }

    internal void SetMember(string name, object? value) => (Members ??= new ScriptObject())[name] = value;
}
