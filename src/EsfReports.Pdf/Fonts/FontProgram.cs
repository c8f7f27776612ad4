using System.Globalization;
using System.Security.Cryptography;
using EsfReports.Fonts;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Fonts;

/// <summary>
/// A subset of a font, ready for embedding: everything that is the same in all documents that use the same glyphs. Immutable and shared.
/// </summary>
internal sealed class FontProgram
{
    private const int MostOneByteCodes = 256;

    private readonly ushort[] _codes;
    private readonly string?[] _texts;
    private readonly char[] _characters;
    private readonly double[] _widths;

    /// <summary>Makes a program of glyphs and the texts that they stand for.</summary>
    public FontProgram(OpenTypeFont font, IReadOnlyDictionary<ushort, string> texts)
    {
        Font = font;
        _codes = new ushort[font.GlyphCount];
        _texts = new string?[font.GlyphCount];
        _characters = new char[font.GlyphCount];
        _widths = new double[font.GlyphCount];

        var subset = FontSubset.Create(font, texts.Keys);
        CodeCount = subset.Glyphs.Length;
        for (var code = 0; code < CodeCount; code++)
        {
            var glyph = subset.Glyphs[code];
            _codes[glyph] = (ushort)code;
            _widths[glyph] = RoundWidth(1000.0 * font.AdvanceOf(glyph) / font.Metrics.UnitsPerEm);
            _texts[glyph] = texts.GetValueOrDefault(glyph);
            _characters[glyph] = _texts[glyph] is [var character] ? character : default;
        }

        ProgramLength = subset.Program.Length;
        CompressedProgram = Deflate.Compress(subset.Program.Span);
        CompressedToUnicode = Deflate.Compress(ToUnicodeMap.Build(subset.Glyphs, texts, HasOneByteCodes));
        WidthArray = BuildWidths(subset);
        Name = Tag(subset) + "+" + font.PostScriptName;
    }

    public OpenTypeFont Font { get; }

    /// <summary>How many glyphs the subset has.</summary>
    public int CodeCount { get; }

    /// <summary>Whether a code is one byte and not two: most documents show fewer glyphs of a font than a byte has values.</summary>
    public bool HasOneByteCodes => CodeCount <= MostOneByteCodes;

    /// <summary>PostScript name with the six letters that mark a subset (ISO 32000-1, 9.6.4).</summary>
    public string Name { get; }

    public byte[] CompressedProgram { get; }

    /// <summary>Bytes of the program before compression.</summary>
    public int ProgramLength { get; }

    public byte[] CompressedToUnicode { get; }

    /// <summary>The value of <c>/W</c>.</summary>
    public byte[] WidthArray { get; }

    /// <summary>The code that shows a glyph.</summary>
    public ushort CodeOf(ushort glyph) => glyph < _codes.Length ? _codes[glyph] : (ushort)0;

    /// <summary>Width in 1/1000 em, exactly as the file states it.</summary>
    public double WidthOf(ushort glyph) => glyph < _widths.Length ? _widths[glyph] : 0;

    /// <summary>What a reader takes the glyph for; null if it is not in the subset.</summary>
    public string? TextOf(ushort glyph) => glyph < _texts.Length ? _texts[glyph] : null;

    /// <summary>What a reader takes the glyph for if that is one character; the null character if it is more, or the glyph not in the subset.</summary>
    public char CharacterOf(ushort glyph) => glyph < _characters.Length ? _characters[glyph] : default;

    /// <summary>Fonts of 1000 units have whole widths; of others two decimals are enough.</summary>
    private static double RoundWidth(double width) => Math.Round(width, 2, MidpointRounding.AwayFromZero);

    private byte[] BuildWidths(FontSubset subset)
    {
        var widths = new PdfBuffer();
        widths.Raw("[0["u8);
        for (var code = 0; code < CodeCount; code++)
        {
            if (code > 0)
                widths.Space();
            widths.Number(_widths[subset.Glyphs[code]]);
        }

        return widths.Raw("]]"u8).Written.ToArray();
    }

    /// <summary>Six capital letters from a hash of the font program.</summary>
    private static string Tag(FontSubset subset)
    {
        var hash = SHA256.HashData(subset.Program.Span);
        return string.Create(CultureInfo.InvariantCulture, $"{Letter(0)}{Letter(1)}{Letter(2)}{Letter(3)}{Letter(4)}{Letter(5)}");

        char Letter(int index) => (char)('A' + (hash[index] % 26));
    }
}
