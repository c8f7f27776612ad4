using EsfReports.Diagnostics;
using EsfReports.Fonts.Shaping;
using EsfReports.Fonts.Subsetting;
using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts;

/// <summary>A parsed TrueType or OpenType/CFF font. Immutable and shared by threads; compared by identity.</summary>
public sealed class OpenTypeFont
{
    private const uint WebFontTag = 0x774F4646;
    private const uint WebFont2Tag = 0x774F4632;

    private readonly FontTables _tables;
    private readonly Shaper _shaper;
    private readonly Lazy<int[]> _codePoints;

    private OpenTypeFont(TableDirectory directory)
    {
        Directory = directory;
        IsCff = directory.Has("CFF ") && !directory.Has("glyf");
        Metrics = MetricsReader.Read(directory);
        _tables = FontTables.Read(directory);
        _shaper = new Shaper(_tables);
        _codePoints = new Lazy<int[]>(_tables.Characters.Reverse);
        Outlines.Check(this);

        var names = directory.View("name");
        PostScriptName = CleanPostScriptName(NameTable.Find(names, NameTable.PostScriptName));
        FamilyName = NameTable.Find(names, NameTable.TypographicFamily) ?? NameTable.Find(names, NameTable.Family) ?? PostScriptName;

        var os2 = directory.View("OS/2");
        Weight = os2.Length >= 6 ? Math.Clamp((int)os2.UInt16(4), 1, 1000) : 400;
        IsItalic = os2.Length >= 64 ? (os2.UInt16(62) & 0x201) != 0 : (directory.Required("head").UInt16(44) & 2) != 0;
        IsEmbeddable = os2.Length < 10 || (os2.UInt16(8) & 0xF) != 2;
    }

    /// <summary>Family name of the <c>name</c> table.</summary>
    public string FamilyName { get; }

    /// <summary>PostScript name, as the PDF wants it.</summary>
    public string PostScriptName { get; }

    /// <summary>100 to 900 (<c>OS/2</c>).</summary>
    public int Weight { get; }

    /// <summary>Italic or oblique.</summary>
    public bool IsItalic { get; }

    /// <summary>Outlines are in a <c>CFF</c> table.</summary>
    public bool IsCff { get; }

    /// <summary>Lengths of the whole font, in font units.</summary>
    public FontMetrics Metrics { get; }

    /// <summary>How many glyphs there are; their numbers are below.</summary>
    public int GlyphCount => _tables.GlyphCount;

    /// <summary>The tables of the file.</summary>
    internal TableDirectory Directory { get; }

    private bool IsEmbeddable { get; }

    /// <summary>Reads a font; a broken file gives null and diagnostics, never an exception.</summary>
    public static OpenTypeFont? Read(ReadOnlyMemory<byte> data, string path, DiagnosticBag diagnostics)
    {
        try
        {
            if (new TableView(data.Span, "directory").UInt32(0) is WebFontTag or WebFont2Tag)
            {
                diagnostics.Add(FontDiagnostics.WebFont(path));
                return null;
            }

            var font = new OpenTypeFont(TableDirectory.Read(data));
            if (font.IsEmbeddable)
                return font;
            diagnostics.Add(FontDiagnostics.NotEmbeddable(path));
        }
        catch (FontFormatException problem)
        {
            diagnostics.Add(FontDiagnostics.Broken(path, problem));
        }

        return null;
    }

    /// <summary>Glyph of a code point; 0 if the font has none.</summary>
    public ushort GlyphOf(int codePoint) => _tables.Characters.GlyphOf(codePoint);

    /// <summary>The lowest code point whose glyph this is; 0 for glyphs that only features lead to.</summary>
    public int CodePointOf(ushort glyph) => glyph < GlyphCount ? _codePoints.Value[glyph] : 0;

    /// <summary>Advance width in font units (<c>hmtx</c>).</summary>
    public int AdvanceOf(ushort glyph) => glyph < _tables.Advances.Length ? _tables.Advances[glyph] : 0;

    /// <summary>
    /// Shapes a run of one font, language and direction: ligatures and the asked-for features (GSUB), kerning (GPOS, else <c>kern</c>).
    /// </summary>
    /// <param name="text">The run.</param>
    /// <param name="features">What is on besides the standard ones.</param>
    /// <param name="glyphs">Where glyphs are added; <see cref="ShapedGlyph.TextIndex"/> counts from the start of <paramref name="text"/>.</param>
    /// <remarks>
    /// Characters that show nothing (soft hyphen, joiners, direction marks) get no glyph; the glyph before stands for them too. A
    /// character that the font lacks gets glyph 0: ask <see cref="GlyphOf"/> first.
    /// </remarks>
    public void Shape(ReadOnlySpan<char> text, ShapingFeatures features, List<ShapedGlyph> glyphs) =>
        _shaper.Shape(text, features, glyphs);

    /// <summary>Only what ISO 32000-1, 7.3.5 lets a name hold without escapes.</summary>
    private static string CleanPostScriptName(string? name)
    {
        var letters = (name ?? string.Empty).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_').Take(63);
        var clean = string.Concat(letters);
        return clean.Length == 0 ? "Unnamed" : clean;
    }
}
