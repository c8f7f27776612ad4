using System.Collections.Immutable;
using EsfReports.Fonts;

namespace EsfReports.Layout;

/// <summary>Shaped text in one font and size.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">In points.</param>
/// <param name="Parts">Words and spaces in visual order, which is also the order of the text.</param>
/// <param name="Text">The text that the glyphs stand for; indices of the glyphs refer to it.</param>
/// <param name="ActualText">What to read instead of the glyphs' own text, such as U+00AD for a hyphen at a line's end; null if the glyphs map back.</param>
/// <param name="Spacing">Added to each typographic character of words, in points.</param>
public sealed record GlyphRun(
    OpenTypeFont Font, double Size, ImmutableArray<GlyphPart> Parts, string Text, string? ActualText = null, double Spacing = 0)
{
    /// <summary>How many glyphs the parts have together.</summary>
    public int GlyphCount
    {
        get
        {
            var count = 0;
            foreach (var part in Parts)
                count += part.Glyphs.Length;
            return count;
        }
    }

    /// <summary>Whether there is a glyph to show.</summary>
    public bool HasGlyphs
    {
        get
        {
            foreach (ref readonly var part in Parts.AsSpan())
            {
                if (!part.Glyphs.IsEmpty)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The glyphs one after the other, worked out anew each time: nobody looks at them often enough to keep them.</summary>
    public PlacedGlyphs Glyphs => new(this);

    /// <summary>Sum of the advances, in points.</summary>
    public double Width
    {
        get
        {
            var width = 0.0;
            foreach (var glyph in Glyphs)
                width += glyph.Advance;
            return width;
        }
    }

    /// <summary>Points for each unit of the font.</summary>
    public double Scale => ScaleOf(Font, Size);

    /// <summary>Points for each unit of a font at a size.</summary>
    internal static double ScaleOf(OpenTypeFont font, double size) => size / Math.Max(font.Metrics.UnitsPerEm, 1);
}
