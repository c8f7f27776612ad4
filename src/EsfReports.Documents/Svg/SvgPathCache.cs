using System.Collections.Concurrent;

namespace EsfReports.Documents.Svg;

/// <summary>Path data by its text, read once: the emblem, logos and icons are the same in every document, and a code in every style of one.</summary>
internal sealed class SvgPathCache
{
    // Room for the drawings of a report and the codes of some thirty documents; then it starts afresh, before what is gone has grown old in memory.
    private const int MaximumCharacters = 200_000;

    private readonly ConcurrentDictionary<string, Entry> _paths = new(StringComparer.Ordinal);
    private int _characters;

    /// <summary>The path up to the first mistake.</summary>
    /// <param name="text">The <c>d</c> attribute.</param>
    /// <param name="mistake">The command that could not be read; null if all could.</param>
    public PathData Read(string text, out char? mistake)
    {
        if (!_paths.TryGetValue(text, out var entry))
            entry = Add(text, new Entry(SvgPathParser.Parse(text, out var found), found));
        mistake = entry.Mistake;
        return entry.Data;
    }

    private Entry Add(string text, Entry entry)
    {
        if (Interlocked.Add(ref _characters, text.Length) > MaximumCharacters)
        {
            _paths.Clear();
            _characters = text.Length;
        }

        return text.Length > MaximumCharacters ? entry : _paths.GetOrAdd(text, entry);
    }

    private sealed record Entry(PathData Data, char? Mistake);
}
