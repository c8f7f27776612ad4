namespace EsfReports.Fonts.Shaping;

/// <summary>Which glyphs a lookup does not see (OpenType, "Lookup Table", lookupFlag).</summary>
/// <param name="Bits">The flags as they stand in the font; the high byte is a class of marks.</param>
/// <param name="MarkSet">Index of the only set of marks that is seen; null if the flag for it is off.</param>
internal readonly record struct LookupFlags(int Bits, int? MarkSet)
{
    public const int UseMarkSet = 0x10;

    /// <summary>All glyphs are seen; the bit for right-to-left text does not matter.</summary>
    public bool IsEmpty => (Bits & ~1) == 0 && MarkSet is null;

    public bool IgnoresBases => (Bits & 2) != 0;

    public bool IgnoresLigatures => (Bits & 4) != 0;

    public bool IgnoresMarks => (Bits & 8) != 0;

    /// <summary>The only class of marks that is seen; 0 for all.</summary>
    public int MarkClass => Bits >> 8;
}
