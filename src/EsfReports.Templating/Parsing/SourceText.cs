using EsfReports.Diagnostics;

namespace EsfReports.Templating.Parsing;

/// <summary>A template's text and the path that messages name; turns offsets into lines and columns.</summary>
internal sealed class SourceText(string path, string text)
{
    /// <summary>The offset that stands for "no place in the text", printed as line 0.</summary>
    public const int NoOffset = -1;

    // Beyond so many lines after the one where a search begins, it is done by halving.
    private const int NearLines = 4;

    private int[]? _lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    // Two threads that come at once make the same array.
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>Line and column (from 1) of an offset; line 0 for <see cref="NoOffset"/>.</summary>
    public SourceLocation Locate(int offset)
    {
        if (offset < 0)
            return new SourceLocation(Path);
        var line = LineIndex(offset);
        return new SourceLocation(Path, line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The same where one place is sought after the other.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="line">Index of the line that was found last, of this text or another; then that of this line.</param>
    public SourceLocation Locate(int offset, ref int line)
    {
        if (offset < 0)
            return new SourceLocation(Path);
        line = LineIndex(offset, line);
        return new SourceLocation(Path, line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The text of the line that holds the offset, without its line end; null for <see cref="NoOffset"/>.</summary>
    public string? LineAt(int offset)
    {
        if (offset < 0)
            return null;
        var start = LineStarts[LineIndex(offset)];
        var end = Text.IndexOf('\n', start);
        return Text[start..(end < 0 ? Text.Length : end)].TrimEnd('\r');
    }

    private int LineIndex(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private int LineIndex(int offset, int near)
    {
        var starts = LineStarts;
        if (near >= starts.Length || starts[near] > offset)
            return LineIndex(offset);
        for (var line = near; line < near + NearLines; line++)
        {
            if (line + 1 == starts.Length || starts[line + 1] > offset)
                return line;
        }

        return LineIndex(offset);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var index = text.IndexOf('\n'); index >= 0; index = text.IndexOf('\n', index + 1))
            starts.Add(index + 1);
        return [.. starts];
    }
}
