using EsfReports.Diagnostics;

namespace EsfReports.Templating.Parsing;

/// <summary>A template's text and the path that messages name; turns offsets into lines and columns.</summary>
internal sealed class SourceText(string path, string text)
{
    /// <summary>The offset that stands for "no place in the text", printed as line 0.</summary>
    public const int NoOffset = -1;

    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(text));

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>Line and column (from 1) of an offset; line 0 for <see cref="NoOffset"/>.</summary>
    public SourceLocation Locate(int offset)
    {
        if (offset < 0)
            return new SourceLocation(Path);
        var line = LineIndex(offset);
        return new SourceLocation(Path, line + 1, offset - _lineStarts.Value[line] + 1);
    }

    /// <summary>The text of the line that holds the offset, without its line end; null for <see cref="NoOffset"/>.</summary>
    public string? LineAt(int offset)
    {
        if (offset < 0)
            return null;
        var start = _lineStarts.Value[LineIndex(offset)];
        var end = Text.IndexOf('\n', start);
        return Text[start..(end < 0 ? Text.Length : end)].TrimEnd('\r');
    }

    private int LineIndex(int offset)
    {
        var found = Array.BinarySearch(_lineStarts.Value, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var index = text.IndexOf('\n'); index >= 0; index = text.IndexOf('\n', index + 1))
            starts.Add(index + 1);
        return [.. starts];
    }
}
