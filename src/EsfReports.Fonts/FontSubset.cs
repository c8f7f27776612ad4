using System.Collections.Immutable;
using EsfReports.Fonts.Subsetting;

namespace EsfReports.Fonts;

/// <summary>
/// A font program with only some glyphs, numbered anew, for embedding: TrueType outlines with the tables that ISO 32000-1, 9.9 asks for, or
/// a CID-keyed CFF program. Hints are left out; the bytes depend only on the font and on the set of glyphs.
/// </summary>
public sealed class FontSubset
{
    private readonly Dictionary<ushort, ushort> _numbers = [];

    private FontSubset(OpenTypeFont font, ImmutableArray<ushort> glyphs, byte[] program)
    {
        Font = font;
        Glyphs = glyphs;
        Program = program;
        for (var number = 0; number < glyphs.Length; number++)
            _numbers[glyphs[number]] = (ushort)number;
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
        var used = new SortedSet<ushort>(glyphs.Where(glyph => glyph < font.GlyphCount)) { 0 };
        return font.IsCff ? CompactFontSubset.Create(font, used) : TrueTypeSubset.Create(font, used);
    }

    /// <summary>The glyph's number in the subset; null if it is not in it.</summary>
    public ushort? NumberOf(ushort glyph) => _numbers.TryGetValue(glyph, out var number) ? number : null;

    internal static FontSubset From(OpenTypeFont font, IEnumerable<ushort> glyphs, byte[] program) => new(font, [.. glyphs], program);
}
