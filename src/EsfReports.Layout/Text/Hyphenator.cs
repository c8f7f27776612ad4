namespace EsfReports.Layout.Text;

/// <summary>Finds where the words of one language may be hyphenated. Immutable after it is read, and shared by threads.</summary>
internal sealed class Hyphenator
{
    private const int LongestWord = 64;

    // Read on first use only: most runs need one language.
    private static readonly Lazy<Hyphenator> Swedish = new(() => Read(2, 2, "sv.txt", "sv-compounds.txt"));
    private static readonly Lazy<Hyphenator> English = new(() => Read(2, 3, "en-GB.txt"));

    private readonly PatternTrie _patterns;
    private readonly Dictionary<string, byte[]> _exceptions = [];

    // What the patterns were made for: fewer letters than these never stand alone on a line.
    private readonly int _lettersBefore;
    private readonly int _lettersAfter;

    private Hyphenator(int lettersBefore, int lettersAfter, IEnumerable<string> lines)
    {
        _lettersBefore = lettersBefore;
        _lettersAfter = lettersAfter;
        var patterns = new List<string>();
        foreach (var line in lines)
        {
            if (line.Contains('-', StringComparison.Ordinal))
                AddException(line);
            else
                patterns.Add(line);
        }

        _patterns = new PatternTrie(patterns);
    }

    /// <summary>The hyphenator of a language; null if there is none.</summary>
    /// <param name="language">BCP 47 tag; regions are not told apart.</param>
    public static Hyphenator? For(string language) => PrimaryTag(language) switch
    {
        "sv" => Swedish.Value,
        "en" => English.Value,
        _ => null,
    };

    /// <summary>Writes where a word may be broken.</summary>
    /// <param name="word">Letters only, in any case.</param>
    /// <param name="places">Entry i becomes true if a hyphen may stand before letter i. As long as the word.</param>
    /// <returns>False if there is no such place, or if the word is longer than any real one.</returns>
    public bool TryFind(ReadOnlySpan<char> word, Span<bool> places)
    {
        places.Clear();
        if (word.Length is < 2 or > LongestWord)
            return false;

        Span<char> edged = stackalloc char[LongestWord + 2];
        edged = edged[..(word.Length + 2)];
        edged[0] = edged[^1] = '.';
        word.ToLowerInvariant(edged[1..]);
        if (_exceptions.Count > 0 && TryFindException(edged[1..^1], places))
            return places.Contains(true);

        return TryFindByPatterns(edged, places);
    }

    private bool TryFindByPatterns(ReadOnlySpan<char> edged, Span<bool> places)
    {
        Span<byte> ratings = stackalloc byte[LongestWord + 3];
        ratings.Clear();
        for (var start = 0; start < edged.Length; start++)
        {
            var node = PatternTrie.Root;
            for (var end = start; end < edged.Length && (node = _patterns.Child(node, edged[end])) != PatternTrie.Root; end++)
                _patterns.Raise(node, ratings[start..]);
        }

        var found = false;
        for (var place = _lettersBefore; place <= places.Length - _lettersAfter; place++)
            found |= places[place] = ratings[place + 1] % 2 == 1;
        return found;
    }

    private bool TryFindException(ReadOnlySpan<char> word, Span<bool> places)
    {
        if (!_exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var breaks))
            return false;
        foreach (var place in breaks)
            places[place] = true;
        return true;
    }

    private static Hyphenator Read(int lettersBefore, int lettersAfter, params string[] names) =>
        new(lettersBefore, lettersAfter, names.SelectMany(TextResource.ReadLines));

    private void AddException(string word)
    {
        var breaks = new List<byte>();
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] == '-')
                breaks.Add((byte)(index - breaks.Count));
        }

        _exceptions.Add(word.Replace("-", string.Empty, StringComparison.Ordinal), [.. breaks]);
    }

    private static string PrimaryTag(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? language : language[..hyphen]).ToLowerInvariant();
    }
}
