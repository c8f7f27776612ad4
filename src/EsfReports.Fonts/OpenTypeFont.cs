using EsfReports.Diagnostics;

namespace EsfReports.Fonts;

/// <summary>A parsed TrueType or OpenType/CFF font. Immutable and shared by threads; compared by identity.</summary>
public sealed class OpenTypeFont
{
    private OpenTypeFont()
    {
    }

    /// <summary>Family name of the <c>name</c> table.</summary>
    public string FamilyName { get; private init; } = string.Empty;

    /// <summary>PostScript name, as the PDF wants it.</summary>
    public string PostScriptName { get; private init; } = string.Empty;

    /// <summary>100 to 900 (<c>OS/2</c>).</summary>
    public int Weight { get; private init; }

    /// <summary>Italic or oblique.</summary>
    public bool IsItalic { get; private init; }

    /// <summary>Outlines are in a <c>CFF</c> table.</summary>
    public bool IsCff { get; private init; }

    /// <summary>Lengths of the whole font, in font units.</summary>
    public FontMetrics Metrics { get; private init; } = new();

    /// <summary>Reads a font; a broken file gives null and diagnostics, never an exception.</summary>
    public static OpenTypeFont? Read(ReadOnlyMemory<byte> data, string path, DiagnosticBag diagnostics)
    {
        throw new NotImplementedException($"{data.Length} {path} {diagnostics.Count}");
    }

    /// <summary>Glyph of a code point; 0 if the font has none.</summary>
    public ushort GlyphOf(int codePoint) => throw new NotImplementedException($"{codePoint}");

    /// <summary>Advance width in font units (<c>hmtx</c>).</summary>
    public int AdvanceOf(ushort glyph) => throw new NotImplementedException($"{glyph}");

    /// <summary>
    /// Shapes a run of one font, language and direction: ligatures and the asked-for features (GSUB), kerning (GPOS, else <c>kern</c>).
    /// </summary>
    /// <param name="text">The run.</param>
    /// <param name="features">What is on besides the standard ones.</param>
    /// <param name="glyphs">Where glyphs are added; <see cref="ShapedGlyph.TextIndex"/> counts from the start of <paramref name="text"/>.</param>
    public void Shape(ReadOnlySpan<char> text, ShapingFeatures features, List<ShapedGlyph> glyphs) =>
        throw new NotImplementedException($"{text.Length} {features} {glyphs.Count}");
}
