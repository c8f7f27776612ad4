using System.Collections;

namespace EsfReports.Templating.Evaluation;

/// <summary>A part of a list, forwards or backwards, without a copy.</summary>
internal sealed class LoopItems(IReadOnlyList<object?> items, int offset, int limit, bool isReversed) : IReadOnlyList<object?>
{
    // A limit of zero or below is none.
    public int Count { get; } = Math.Min(Math.Max(0, items.Count - offset), limit > 0 ? limit : int.MaxValue);

    public object? this[int index] => items[isReversed ? items.Count - 1 - index : offset + index];

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
