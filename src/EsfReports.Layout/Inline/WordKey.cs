using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EsfReports.Layout.Inline;

/// <summary>
/// What a word is looked up by: its text itself if that is short and of Western letters, as nearly all words are; a hash of it otherwise. Comparing
/// two keys then takes no look at the texts, which lie all over the memory.
/// </summary>
internal readonly struct WordKey
{
    // One byte for each unit, and one for how many there are.
    private const int LongestExact = 15;
    private const int UnitsRead = 16;
    private const int UnitsInHalf = 8;
    private const int BitsOfUnit = 8;
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

        var (first, last) = (0UL, 0UL);
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            if (unit > byte.MaxValue)
                return HashOf(text);
            if (index < UnitsInHalf)
                first |= (ulong)unit << (index * BitsOfUnit);
            else
                last |= (ulong)unit << ((index - UnitsInHalf) * BitsOfUnit);
        }

        return Exact(first, last, text.Length);
    }

    /// <summary>Reads the word that a text begins with, and its key, in one look at all letters: as nearly all words of a paragraph can be.</summary>
    /// <param name="text">The text and what follows; it does not begin with a space.</param>
    /// <param name="key">Of the word.</param>
    /// <param name="length">Of the word.</param>
    /// <returns>False if the word is long, or not of Western letters, or near the end of the text.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out WordKey key, out int length)
    {
        (key, length) = (default, 0);
        if (text.Length < UnitsRead)
            return false;

        var units = MemoryMarshal.Cast<char, ushort>(text);
        var (low, high) = (Vector128.Create<ushort>(units), Vector128.Create<ushort>(units[UnitsInHalf..]));
        var ends = Vector128.Narrow(EndsWord(low), EndsWord(high)).ExtractMostSignificantBits();
        length = BitOperations.TrailingZeroCount(ends);
        // A space or a no-break space; anything else there, be it a letter or a control, is looked at more closely.
        if (length > LongestExact || text[length] is not (' ' or '\u00A0'))
            return false;

        var letters = Vector128.Narrow(low, high) & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        var halves = letters.AsUInt64();
        key = Exact(halves[0], halves[1], length);
        return true;
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

    // All bits of a unit that is not a Western letter or sign: of one byte, and above the space.
    private static Vector128<ushort> EndsWord(Vector128<ushort> units) =>
        Vector128.LessThanOrEqual(units, Vector128.Create((ushort)' ')) | Vector128.GreaterThan(units, Vector128.Create((ushort)byte.MaxValue))
        | Vector128.Equals(units, Vector128.Create((ushort)'\u00A0'));

    private static WordKey Exact(ulong first, ulong last, int count) => new(first, last | ((ulong)count << CountShift));

    private static WordKey HashOf(ReadOnlySpan<char> text) => new((uint)string.GetHashCode(text, StringComparison.Ordinal), Hashed | (uint)text.Length);
}
