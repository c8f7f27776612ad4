namespace EsfReports.Fonts.Shaping;

/// <summary>Ranges of glyphs in rising order.</summary>
internal static class GlyphRanges
{
    /// <summary>The last range that begins at a glyph or before it; -1 if all begin behind it.</summary>
    public static int Find(ushort[] firsts, ushort glyph)
    {
        var (low, high) = (0, firsts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (firsts[middle] <= glyph)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
