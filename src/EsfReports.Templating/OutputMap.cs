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
    private readonly List<Entry> _entries = [];

    internal OutputMap()
    {
    }

    /// <summary>The place in the template for an offset in the output; <see cref="SourceLocation.None"/> if nothing was written.</summary>
    public SourceLocation Find(int offset)
    {
        var index = IndexOf(offset);
        if (index < 0)
            return SourceLocation.None;

        var entry = _entries[index];
        var start = entry.IsVerbatim ? Math.Min(entry.Place.Start + offset - entry.Offset, entry.Place.End) : entry.Place.Start;
        return entry.Place.Source.Locate(start);
    }

    internal void Add(RenderState state, TextSpan place, bool isVerbatim)
    {
        if (!state.Output.IsNested)
            _entries.Add(new Entry(state.Output.Length, place, isVerbatim && state.Output.Indent is null));
    }

    /// <summary>The last entry that begins at or before the offset, by halving; -1 if there is none.</summary>
    private int IndexOf(int offset)
    {
        var low = 0;
        var high = _entries.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    private readonly record struct Entry(int Offset, TextSpan Place, bool IsVerbatim);
}
