using System.Collections.Immutable;
using EsfReports.Fonts;

namespace EsfReports.Layout;

/// <summary>A word or a space of a run. Its glyphs are in font units, so that all runs that show the same word share them.</summary>
public readonly record struct GlyphPart
{
    // Of the last glyph, in points; not a number in a word, whose glyphs all have their own.
    private readonly double _advance;

    private GlyphPart(ImmutableArray<ShapedGlyph> glyphs, int textIndex, double advance)
    {
        Glyphs = glyphs;
        TextIndex = textIndex;
        _advance = advance;
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ShapedGlyph> Glyphs { get; }

    /// <summary>Where in the run's text their own indices count from.</summary>
    public int TextIndex { get; }

    /// <summary>Whether all glyphs have their own advances, with the spacing of the run.</summary>
    public bool IsWord => double.IsNaN(_advance);

    /// <summary>Glyphs with their own advances.</summary>
    public static GlyphPart Word(ImmutableArray<ShapedGlyph> glyphs, int textIndex) => new(glyphs, textIndex, double.NaN);

    /// <summary>Glyphs without spacing, the last of them with an advance in points that is not its own.</summary>
    public static GlyphPart Space(ImmutableArray<ShapedGlyph> glyphs, int textIndex, double advance) => new(glyphs, textIndex, advance);

    /// <summary>A glyph with its lengths in points.</summary>
    /// <param name="index">Which.</param>
    /// <param name="scale">Points for each font unit.</param>
    /// <param name="spacing">Of the run.</param>
    internal PlacedGlyph Place(int index, double scale, double spacing)
    {
        ref readonly var glyph = ref Glyphs.ItemRef(index);
        return new PlacedGlyph(
            glyph.Glyph, Advance(index, scale, spacing), glyph.OffsetX * scale, glyph.OffsetY * scale, glyph.TextIndex + TextIndex, glyph.TextLength);
    }

    /// <summary>The advance of a glyph in points.</summary>
    /// <param name="index">Which.</param>
    /// <param name="scale">Of the run.</param>
    /// <param name="spacing">Of the run.</param>
    public double Advance(int index, double scale, double spacing)
    {
        ref readonly var glyph = ref Glyphs.ItemRef(index);
        if (IsWord)
            return (glyph.Advance * scale) + (glyph.TextLength > 0 ? spacing : 0);
        return index == Glyphs.Length - 1 ? _advance : glyph.Advance * scale;
    }
}
