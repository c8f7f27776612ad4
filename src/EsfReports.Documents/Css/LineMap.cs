using EsfReports.Diagnostics;

namespace EsfReports.Documents.Css;

/// <summary>Leads from offsets in a text to lines and columns, both counted from 1.</summary>
internal sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Finds the lines of a text.</summary>
    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        _starts = [.. starts];
    }

    /// <summary>The place of an offset in a file of this text.</summary>
    public SourceLocation Locate(string file, int offset)
    {
        var index = Array.BinarySearch(_starts, Math.Max(offset, 0));
        var line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(file, line + 1, Math.Max(offset, 0) - _starts[line] + 1);
    }
}
