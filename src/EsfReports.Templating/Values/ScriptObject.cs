using System.Collections;

namespace EsfReports.Templating;

/// <summary>An object of a template: members in the order in which they were first set.</summary>
/// <remarks>Not safe for writing by several threads; a frozen one can be shared, and a template that writes to it gets a copy.</remarks>
public sealed class ScriptObject : IScriptMembers, IEnumerable<KeyValuePair<string, object?>>
{
    private const int LinearLimit = 8;

    private Entry[] _entries;
    private int[]? _buckets;

    /// <summary>Creates an empty object.</summary>
    public ScriptObject(int capacity = 4) => _entries = new Entry[Math.Max(capacity, 1)];

    /// <summary>How many members there are.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => this.Select(static member => member.Key);

    /// <summary>True for objects that all renders share, such as the builtins.</summary>
    internal bool IsFrozen { get; private set; }

    /// <summary>What a call of the object itself does, as in <c>date '2026-07-29'</c>; null if it cannot be called.</summary>
    internal TemplateFunction? Call { get; set; }

    /// <summary>A member's value, null if there is none; setting adds or replaces.</summary>
    public object? this[string name]
    {
        get => TryGetMember(name, out var value) ? value : null;
        set => Set(name, name.GetHashCode(), value);
    }

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value) => TryGet(name, name.GetHashCode(), out value);

    /// <summary>Adds a member, for collection initializers.</summary>
    public void Add(string name, object? value) => this[name] = value;

    /// <summary>The members in order.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return new KeyValuePair<string, object?>(_entries[index].Key, _entries[index].Value);
    }

    /// <summary>Closes it for writing, so that all renders can share it; a template that writes to it gets a copy.</summary>
    public ScriptObject Freeze()
    {
        IsFrozen = true;
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryGet(string name, int hash, out object? value)
    {
        var index = Find(name, hash);
        value = index < 0 ? null : _entries[index].Value;
        return index >= 0;
    }

    internal void Set(string name, int hash, object? value)
    {
        var index = Find(name, hash);
        if (index >= 0)
            _entries[index].Value = value;
        else
            Append(name, hash, value);
    }

    internal bool IsReadOnly(string name) => Find(name, name.GetHashCode()) is >= 0 and var index && _entries[index].IsReadOnly;

    /// <summary>Makes a member read-only; nothing happens if there is none.</summary>
    internal void SetReadOnly(string name)
    {
        var index = Find(name, name.GetHashCode());
        if (index >= 0)
            _entries[index].IsReadOnly = true;
    }

    internal ScriptObject Copy()
    {
        var copy = new ScriptObject(Count) { Call = Call };
        foreach (var (name, value) in this)
            copy[name] = value;
        return copy;
    }

    private int Find(string name, int hash)
    {
        if (_buckets is not null)
            return FindInBuckets(name, hash);

        for (var index = 0; index < Count; index++)
        {
            ref var entry = ref _entries[index];
            if (entry.Hash == hash && (ReferenceEquals(entry.Key, name) || entry.Key == name))
                return index;
        }

        return -1;
    }

    private int FindInBuckets(string name, int hash)
    {
        for (var index = _buckets![hash & (_buckets.Length - 1)] - 1; index >= 0; index = _entries[index].Next)
        {
            ref var entry = ref _entries[index];
            if (entry.Hash == hash && (ReferenceEquals(entry.Key, name) || entry.Key == name))
                return index;
        }

        return -1;
    }

    private void Append(string name, int hash, object? value)
    {
        if (IsFrozen)
            throw new InvalidOperationException($"The object is shared; '{name}' cannot be added to it.");
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        _entries[Count] = new Entry { Key = name, Hash = hash, Value = value };
        Count++;
        if (_buckets is null ? Count > LinearLimit : Count > _buckets.Length)
            Rehash();
        else if (_buckets is not null)
            Link(Count - 1);
    }

    private void Rehash()
    {
        _buckets = new int[Math.Max(32, (_buckets?.Length ?? 0) * 2)];
        for (var index = 0; index < Count; index++)
            Link(index);
    }

    private void Link(int index)
    {
        ref var bucket = ref _buckets![_entries[index].Hash & (_buckets.Length - 1)];
        _entries[index].Next = bucket - 1;
        bucket = index + 1;
    }

    private struct Entry
    {
        public string Key;
        public int Hash;
        public int Next;
        public bool IsReadOnly;
        public object? Value;
    }
}
