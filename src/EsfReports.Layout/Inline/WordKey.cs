using System.Numerics;

namespace EsfReports.Layout.Inline;

/// <summary>
/// What a word is looked up by: its text itself if that is short and of Western letters, as nearly all words are; a hash of it otherwise. Comparing
/// two keys then takes no look at the texts, which lie all over the memory.
/// </summary>
internal readonly struct WordKey
{
    // One byte for each unit, and one for how many there are.
    private const int LongestExact = 15;
    private const int UnitsInFirst = 8;
    private const int CountShift = 56;
    private const ulong Hashed = (ulong)byte.MaxValue << CountShift;

    private readonly ulong _first;
    private readonly ulong _last;

    private WordKey(ulong first, ulong last) => (_first, _last) = (first, last);

    /// <summary>Whether words with the same key are the same word.</summary>
    public bool IsExact => _last < Hashed;

    /// <summary>The key of a word.</summary>
    public static WordKey Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestExact)
            return HashOf(text);

        var (first, last, all) = (0UL, (ulong)text.Length, 0);
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            all |= unit;
            if (index < UnitsInFirst)
                first = (first << 8) | unit;
            else
                last = (last << 8) | unit;
        }

        last <<= CountShift - (8 * Math.Max(0, text.Length - UnitsInFirst));
        return all <= byte.MaxValue ? new WordKey(first, last) : HashOf(text);
    }

    /// <summary>Whether two keys are the same.</summary>
    public bool Is(in WordKey other) => _first == other._first && _last == other._last;

    /// <summary>Where to begin to look for the word.</summary>
    public int Spread()
    {
        // The golden ratio of 64 bits, after all of them came down to where they count.
        var bits = _first ^ BitOperations.RotateLeft(_last, 32);
        return (int)(((bits ^ (bits >> 32)) * 0x9E3779B97F4A7C15) >> 32);
    }

    private static WordKey HashOf(ReadOnlySpan<char> text) => new((uint)string.GetHashCode(text, StringComparison.Ordinal), Hashed | (uint)text.Length);
}
