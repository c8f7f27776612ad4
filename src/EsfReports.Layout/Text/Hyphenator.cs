using System.Text;

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
    public static Hyphenator? For(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        var tag = hyphen < 0 ? language : language.AsSpan(0, hyphen);
        if (Ascii.EqualsIgnoreCase(tag, "sv"))
            return Swedish.Value;
        return Ascii.EqualsIgnoreCase(tag, "en") ? English.Value : null;
    }

    /// <summary>Finds where the words of a text may be broken.</summary>
    /// <param name="text">At most 64 units: words and what stands around them.</param>
    /// <returns>Bit i is set if a hyphen may stand before unit i.</returns>
    public ulong FindAll(ReadOnlySpan<char> text)
    {
        var found = 0UL;
        Span<bool> places = stackalloc bool[LongestWord];
        for (var start = 0; start < text.Length; start++)
        {
            var length = LettersAt(text[start..]);
            if (TryFind(text.Slice(start, length), places[..length]))
                found |= Bits(places[..length]) << start;
            start += length;
        }

        return found;
    }

    /// <summary>How many letters a text begins with.</summary>
    public static int LettersAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        return length;
    }

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

    private static ulong Bits(ReadOnlySpan<bool> places)
    {
        var bits = 0UL;
        for (var place = 0; place < places.Length; place++)
            bits |= places[place] ? 1UL << place : 0;
        return bits;
    }
}
