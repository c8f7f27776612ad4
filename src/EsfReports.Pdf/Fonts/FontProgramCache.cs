using System.Collections.Concurrent;
using System.Text;
using EsfReports.Fonts;

namespace EsfReports.Pdf.Fonts;

/// <summary>
/// Subsets of one font, shared by all documents of a writer. Which subset a document gets depends only on the document: the base subset
/// if it holds all glyphs of the document and the document needs more than a few, else one of exactly its glyphs.
/// </summary>
internal sealed class FontProgramCache(OpenTypeFont font)
{
    /// <summary>Below, an own subset saves more bytes than it costs time; it is mostly the same line in every document.</summary>
    private const int FewGlyphs = 24;

    /// <summary>Beyond, subsets are made anew each time: documents differ too much for keeping them to help.</summary>
    private const int MaximumKept = 128;

    /// <summary>Swedish, the common letters of its neighbours, figures, and the punctuation of reports.</summary>
    private const string Repertoire =
        " ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉ abcdefghijklmnopqrstuvwxyzåäöéü 0123456789 .,:;!?'\"’”–-()/%&+=*@§•…−×· (1) 1–2 ff fi fl ft tt ti fj";

    private readonly Lazy<FontProgram> _base = new(() => new FontProgram(font, BaseTexts(font)));
    private readonly ConcurrentDictionary<string, FontProgram> _exact = new(StringComparer.Ordinal);

    /// <summary>Makes the base subset, if it is not there yet.</summary>
    public void Prepare() => _ = _base.Value;

    /// <summary>The program for a document that shows these glyphs.</summary>
    public FontProgram ProgramFor(FontUsage usage)
    {
        if (usage.Glyphs.Length > FewGlyphs && BaseHolds(usage.Glyphs))
            return _base.Value;

        return Exact(TextsOf(usage));
    }

    /// <summary>The character that leads to each glyph; a glyph that only features lead to stands for what the document says.</summary>
    private GlyphTexts TextsOf(FontUsage usage)
    {
        GlyphTexts? said = null;
        var texts = new GlyphTexts();
        foreach (var glyph in usage.Glyphs)
        {
            if (font.CodePointOf(glyph) is var codePoint and > 0)
                texts.Set(glyph, ReadableText.Of(codePoint));
            else
                texts.Set(glyph, (said ??= usage.ReadTexts()).Find(glyph)!);
        }

        return texts;
    }

    private bool BaseHolds(ReadOnlySpan<ushort> glyphs)
    {
        var program = _base.Value;
        foreach (var glyph in glyphs)
        {
            if (program[glyph].Text is null)
                return false;
        }

        return true;
    }

    private FontProgram Exact(GlyphTexts texts)
    {
        var key = Key(texts);
        if (_exact.TryGetValue(key, out var program))
            return program;

        program = new FontProgram(font, texts);
        if (_exact.Count < MaximumKept)
            _exact.TryAdd(key, program);
        return program;
    }

    /// <summary>Glyph and length, each as one character, before each text.</summary>
    private static string Key(GlyphTexts texts)
    {
        var key = new StringBuilder();
        for (var index = 0; index < texts.Count; index++)
            key.Append((char)texts.Glyphs[index]).Append((char)texts.Texts[index].Length).Append(texts.Texts[index]);
        return key.ToString();
    }

    private static GlyphTexts BaseTexts(OpenTypeFont font)
    {
        var texts = new GlyphTexts();
        var glyphs = new List<ShapedGlyph>();
        font.Shape(Repertoire, ShapingFeatures.Standard, glyphs);
        foreach (var glyph in glyphs)
        {
            if (glyph.Glyph != 0 && glyph.TextLength > 0 && texts.Find(glyph.Glyph) is null)
                texts.Set(glyph.Glyph, ReadableText.Of(Repertoire.AsSpan(glyph.TextIndex, glyph.TextLength)));
        }

        return texts;
    }
}
