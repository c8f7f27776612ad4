using System.Globalization;
using System.Runtime.CompilerServices;
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
    private static readonly EmbeddedGlyph Absent;

    // By glyph of the whole font.
    private readonly EmbeddedGlyph[] _glyphs;

    /// <summary>Makes a program of glyphs and the texts that they stand for.</summary>
    public FontProgram(OpenTypeFont font, GlyphTexts texts)
    {
        Font = font;
        ThousandthsPerUnit = 1000.0 / Math.Max(font.Metrics.UnitsPerEm, 1);
        _glyphs = new EmbeddedGlyph[font.GlyphCount];

        var subset = FontSubset.Create(font, texts.Glyphs.ToArray());
        CodeCount = subset.Glyphs.Length;
        for (var code = 0; code < CodeCount; code++)
        {
            var glyph = subset.Glyphs[code];
            var width = RoundWidth(1000.0 * font.AdvanceOf(glyph) / font.Metrics.UnitsPerEm);
            _glyphs[glyph] = new EmbeddedGlyph((ushort)code, width, texts.Find(glyph));
        }

        ProgramLength = subset.Program.Length;
        CompressedProgram = Deflate.Compress(subset.Program.Span);
        CompressedToUnicode = Deflate.Compress(ToUnicodeMap.Build(subset.Glyphs.AsSpan(), texts, HasOneByteCodes));
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

    /// <summary>Thousandths of an em for each unit of the font.</summary>
    public double ThousandthsPerUnit { get; }

    /// <summary>A glyph as it stands in the subset; one that is not in it has code 0 and no text.</summary>
    public ref readonly EmbeddedGlyph this[ushort glyph]
    {
        // Each glyph of a document asks twice.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref glyph < _glyphs.Length ? ref _glyphs[glyph] : ref Absent;
    }

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
            widths.Number(_glyphs[subset.Glyphs[code]].Width);
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
