using EsfReports.Diagnostics;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating;

/// <summary>Leads from a place in the output back to the place in the template that wrote it.</summary>
/// <remarks>
/// Text of a template is mapped character by character; what a block writes is mapped to the block. What a <c>capture</c>
/// collected is mapped to where it is written.
/// </remarks>
public sealed class OutputMap
{
    private const int FirstSize = 256;

    // Documents are read from the front to the back, so that the entry that is sought is mostly one of the next.
    private const int StepsBeforeHalving = 4;

    private Entry[] _entries = new Entry[FirstSize];
    private int _count;

    // The entry and the line that were found last: where the next search begins.
    private int _lastEntry;
    private int _lastLine;

    internal OutputMap()
    {
    }

    /// <summary>The place in the template for an offset in the output; <see cref="SourceLocation.None"/> if nothing was written.</summary>
    public SourceLocation Find(int offset)
    {
        var index = IndexOf(offset);
        if (index < 0)
            return SourceLocation.None;

        ref readonly var entry = ref _entries[index];
        var place = entry.Place;
        var start = entry.IsVerbatim ? Math.Min(place.Start + offset - entry.Offset, place.End) : place.Start;
        return place.Source.Locate(start, ref _lastLine);
    }

    internal void Add(RenderState state, TextSpan place, bool isVerbatim)
    {
        var output = state.Output;
        if (output.IsNested)
            return;
        var offset = output.Length;

        // What wrote nothing leaves its offset to what comes next.
        if (_count > 0 && _entries[_count - 1].Offset == offset)
            _count--;
        else if (_count == _entries.Length)
            Array.Resize(ref _entries, _count * 2);
        _entries[_count++] = new Entry(offset, place, isVerbatim && output.Indent is null);
    }

    /// <summary>The last entry that begins at or before the offset; -1 if there is none.</summary>
    private int IndexOf(int offset)
    {
        var entries = _entries.AsSpan(0, _count);
        var index = _lastEntry;
        if (index >= entries.Length || entries[index].Offset > offset)
        {
            var found = ByHalving(entries, offset, 0);
            _lastEntry = Math.Max(0, found);
            return found;
        }

        for (var step = 0; step < StepsBeforeHalving; step++, index++)
        {
            if (index + 1 == entries.Length || entries[index + 1].Offset > offset)
                return _lastEntry = index;
        }

        return _lastEntry = ByHalving(entries, offset, index);
    }

    private static int ByHalving(ReadOnlySpan<Entry> entries, int offset, int low)
    {
        var high = entries.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    private readonly record struct Entry(int Offset, TextSpan Place, bool IsVerbatim);
}
