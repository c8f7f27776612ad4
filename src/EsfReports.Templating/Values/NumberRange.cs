using System.Collections;
using System.Numerics;

namespace EsfReports.Templating.Values;

/// <summary>The integers of <c>a..b</c>, made when they are read; from the larger to the smaller if the first is larger.</summary>
internal sealed class NumberRange(BigInteger first, BigInteger step, int count) : IReadOnlyList<object?>
{
    public int Count { get; } = count;

    public object? this[int index] => NumberMath.Narrow(first + (step * index));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
