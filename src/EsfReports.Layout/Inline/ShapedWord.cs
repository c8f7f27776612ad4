using System.Collections.Immutable;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>The glyphs of a word in one font; in font units, so that one instance serves all sizes and threads.</summary>
internal sealed class ShapedWord
{
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
