namespace EsfReports.Fonts.Shaping;

/// <summary>
/// Remembers kerning of pairs. Each pair has one place, where a newer pair drives out the older; a place is one 64-bit word, written
/// and read at once, so that threads can share it without locks. What it answers never depends on what it remembers.
/// </summary>
internal sealed class KerningCache(Func<ushort, ushort, int> find)
{
    private const int Bits = 12;
    private const long Filled = 1L << 62;

    private readonly long[] _places = new long[1 << Bits];

    /// <summary>By how much the advance of the first glyph changes, in font units.</summary>
    public int Find(ushort first, ushort second)
    {
        var key = ((uint)first << 16) | second;
        ref var place = ref _places[(key * 2654435761u) >> (32 - Bits)];
        var entry = Volatile.Read(ref place);
        if ((entry >> 16 & uint.MaxValue) == key && (entry & Filled) != 0)
            return (short)entry;

        var value = (short)Math.Clamp(find(first, second), short.MinValue, short.MaxValue);
        Volatile.Write(ref place, Filled | ((long)key << 16) | (ushort)value);
        return value;
    }
}
