using System.Runtime.CompilerServices;

namespace EsfReports.Layout.Inline;

/// <summary>A list of values that are read where they lie and not copied. Used over and over: it keeps its memory.</summary>
internal class ValueList<T>
    where T : struct
{
    private const int FirstLength = 32;

    private T[] _values = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them, until one is added.</summary>
    public ReadOnlySpan<T> Values => _values.AsSpan(0, Count);

    /// <summary>One of them.</summary>
    public ref readonly T this[int index] => ref _values[index];

    /// <summary>Adds one behind all others.</summary>
    public void Add(in T value) => Next() = value;

    /// <summary>Adds one behind all others, to be filled in by the caller: it is not empty but what stood there last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Next()
    {
        if (Count == _values.Length)
            Grow();
        return ref _values[Count++];
    }

    /// <summary>A list of its own with the same values and no more room than they need.</summary>
    public ValueList<T> Copy() => new() { _values = Values.ToArray(), Count = Count };

    /// <summary>Takes all of them away.</summary>
    public void Clear() => Count = 0;

    private void Grow() => Array.Resize(ref _values, Math.Max(FirstLength, Count * 2));
}
