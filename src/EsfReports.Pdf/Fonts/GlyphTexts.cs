namespace EsfReports.Pdf.Fonts;

/// <summary>Glyphs in rising order, each with the text that it stands for: a few dozen, looked up by halving.</summary>
internal sealed class GlyphTexts
{
    private ushort[] _glyphs = new ushort[64];
    private string[] _texts = new string[64];

    public int Count { get; private set; }

    public ReadOnlySpan<ushort> Glyphs => _glyphs.AsSpan(0, Count);

    /// <summary>In the order of <see cref="Glyphs"/>.</summary>
    public ReadOnlySpan<string> Texts => _texts.AsSpan(0, Count);

    /// <summary>The text of a glyph; null if there is none.</summary>
    public string? Find(ushort glyph) => PlaceOf(glyph) is >= 0 and var place ? _texts[place] : null;

    /// <summary>Adds a glyph, or replaces the text of one that is there.</summary>
    public void Set(ushort glyph, string text)
    {
        var place = PlaceOf(glyph);
        if (place < 0)
            Insert(place = ~place, glyph);
        _texts[place] = text;
    }

    /// <summary>Where the glyph stands; if it is not there, the complement of where it would.</summary>
    private int PlaceOf(ushort glyph)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_glyphs[middle] < glyph)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Count && _glyphs[low] == glyph ? low : ~low;
    }

    private void Insert(int place, ushort glyph)
    {
        if (Count == _glyphs.Length)
        {
            Array.Resize(ref _glyphs, 2 * Count);
            Array.Resize(ref _texts, 2 * Count);
        }

        _glyphs.AsSpan(place, Count - place).CopyTo(_glyphs.AsSpan(place + 1));
        _texts.AsSpan(place, Count - place).CopyTo(_texts.AsSpan(place + 1));
        _glyphs[place] = glyph;
        Count++;
    }
}
