using System.Collections.Immutable;
using EsfReports.Fonts.Subsetting;

namespace EsfReports.Fonts;

/// <summary>
/// A font program with only some glyphs, numbered anew, for embedding: TrueType outlines with the tables that ISO 32000-1, 9.9 asks for, or
/// a CID-keyed CFF program. Hints are left out; the bytes depend only on the font and on the set of glyphs.
/// </summary>
public sealed class FontSubset
{
    private FontSubset(OpenTypeFont font, ImmutableArray<ushort> glyphs, byte[] program)
    {
        Font = font;
        Glyphs = glyphs;
        Program = program;
    }

    public OpenTypeFont Font { get; }

    /// <summary>The font's glyphs in the order of the subset; the first is glyph 0. Parts of composed glyphs stand at the end.</summary>
    public ImmutableArray<ushort> Glyphs { get; }

    /// <summary>The font program: a TrueType file, or the bytes of a <c>CFF</c> table.</summary>
    public ReadOnlyMemory<byte> Program { get; }

    /// <summary>Makes a subset.</summary>
    /// <param name="font">The whole font.</param>
    /// <param name="glyphs">Glyphs that are used, in any order; numbers beyond the font are left out.</param>
    public static FontSubset Create(OpenTypeFont font, IEnumerable<ushort> glyphs)
    {
        var used = Used(font, glyphs);
        return font.IsCff ? CompactFontSubset.Create(font, used) : TrueTypeSubset.Create(font, used);
    }

    /// <summary>The glyph's number in the subset; null if it is not in it.</summary>
    public ushort? NumberOf(ushort glyph) => Glyphs.IndexOf(glyph) is >= 0 and var number ? (ushort)number : null;

    internal static FontSubset From(OpenTypeFont font, ImmutableArray<ushort> glyphs, byte[] program) => new(font, glyphs, program);

    /// <summary>Glyph 0 and those that are used, each once and in rising order.</summary>
    private static ImmutableArray<ushort> Used(OpenTypeFont font, IEnumerable<ushort> glyphs)
    {
        var isUsed = new bool[Math.Max(font.GlyphCount, 1)];
        isUsed[0] = true;
        foreach (var glyph in glyphs)
        {
            if (glyph < font.GlyphCount)
                isUsed[glyph] = true;
        }

        var used = ImmutableArray.CreateBuilder<ushort>();
        for (var glyph = 0; glyph < isUsed.Length; glyph++)
        {
            if (isUsed[glyph])
                used.Add((ushort)glyph);
        }

        return used.ToImmutable();
    }
}
