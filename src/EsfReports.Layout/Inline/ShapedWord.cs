using System.Collections.Immutable;
using EsfReports.Fonts;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>The glyphs of a word in one font; in font units, so that one instance serves all sizes and threads.</summary>
internal sealed class ShapedWord
{
    /// <summary>The longest text whose hyphenation is kept, in UTF-16 units.</summary>
    public const int LongestHyphenated = 63;

    private const ulong IsHyphenated = 1UL << LongestHyphenated;

    // The places of HyphenPlaces and IsHyphenated; 0 until they are asked for. Threads that ask at the same time find the same.
    private ulong _hyphenation;

    public ShapedWord(ImmutableArray<ShapedGlyph> glyphs, string? substitute = null)
    {
        Glyphs = glyphs;
        Substitute = substitute;
        foreach (var glyph in glyphs)
        {
            Advance += glyph.Advance;
            HasMissingGlyph |= glyph.Glyph == 0;
            Clusters += glyph.TextLength > 0 ? 1 : 0;
        }
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ShapedGlyph> Glyphs { get; }

    /// <summary>Sum of the advances.</summary>
    public int Advance { get; }

    /// <summary>How many typographic characters: where letter spacing is added.</summary>
    public int Clusters { get; }

    /// <summary>Whether the font lacks a glyph.</summary>
    public bool HasMissingGlyph { get; }

    /// <summary>What the glyphs show in place of the text that no font has; null if they show the text.</summary>
    public string? Substitute { get; }

    /// <summary>Where its text may be hyphenated, worked out once for all paragraphs that have the word.</summary>
    /// <param name="text">What was shaped; at most <see cref="LongestHyphenated"/> units.</param>
    /// <param name="hyphenator">Of the language that it was shaped in.</param>
    /// <returns>Bit i is set if a hyphen may stand before unit i.</returns>
    public ulong HyphenPlaces(ReadOnlySpan<char> text, Hyphenator hyphenator)
    {
        var hyphenation = Volatile.Read(ref _hyphenation);
        if (hyphenation == 0)
        {
            hyphenation = IsHyphenated | hyphenator.FindAll(text);
            Volatile.Write(ref _hyphenation, hyphenation);
        }

        return hyphenation & ~IsHyphenated;
    }

    /// <summary>The first glyph at or after an offset in the text, and the advance before it.</summary>
    /// <param name="offset">In UTF-16 units.</param>
    /// <param name="advance">Sum of the advances before the glyph.</param>
    /// <param name="clusters">Typographic characters before the glyph.</param>
    /// <returns>The glyph's index; -1 if the offset is inside of what one glyph stands for.</returns>
    public int FindGlyph(int offset, out int advance, out int clusters)
    {
        (advance, clusters) = (0, 0);
        for (var index = 0; index < Glyphs.Length; index++)
        {
            ref readonly var glyph = ref Glyphs.ItemRef(index);
            // A glyph that stands for nothing itself, such as a mark, belongs to the one before it.
            if (glyph.TextIndex >= offset && (glyph.TextLength > 0 || offset == 0))
                return glyph.TextIndex == offset ? index : -1;
            if (glyph.TextIndex + glyph.TextLength > offset)
                return -1;
            advance += glyph.Advance;
            clusters += glyph.TextLength > 0 ? 1 : 0;
        }

        return Glyphs.Length;
    }
}
