using System.Collections.Concurrent;
using System.Globalization;
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
    /// <param name="texts">The glyphs, each with the first text for which the document uses it.</param>
    public FontProgram ProgramFor(IReadOnlyDictionary<ushort, string> texts)
    {
        if (texts.Count > FewGlyphs && BaseHolds(texts))
            return _base.Value;

        var own = new SortedDictionary<ushort, string>();
        foreach (var (glyph, text) in texts)
            own[glyph] = TextOf(glyph, text);
        return Exact(own);
    }

    private bool BaseHolds(IReadOnlyDictionary<ushort, string> texts)
    {
        var program = _base.Value;
        foreach (var (glyph, _) in texts)
        {
            if (program.TextOf(glyph) is null)
                return false;
        }

        return true;
    }

    private FontProgram Exact(SortedDictionary<ushort, string> texts)
    {
        var key = Key(texts);
        if (_exact.TryGetValue(key, out var program))
            return program;

        program = new FontProgram(font, texts);
        if (_exact.Count < MaximumKept)
            _exact.TryAdd(key, program);
        return program;
    }

    /// <summary>The character that leads to the glyph; a glyph that only features lead to stands for what the document says.</summary>
    private string TextOf(ushort glyph, string text) =>
        font.CodePointOf(glyph) is var codePoint and > 0 ? ReadableText.Of(codePoint) : text;

    private static string Key(SortedDictionary<ushort, string> texts)
    {
        var key = new StringBuilder();
        foreach (var (glyph, text) in texts)
            key.Append(CultureInfo.InvariantCulture, $"{glyph}:{text}\0");
        return key.ToString();
    }

    private static SortedDictionary<ushort, string> BaseTexts(OpenTypeFont font)
    {
        var texts = new SortedDictionary<ushort, string>();
        var glyphs = new List<ShapedGlyph>();
        font.Shape(Repertoire, ShapingFeatures.Standard, glyphs);
        foreach (var glyph in glyphs)
        {
            if (glyph.Glyph != 0 && glyph.TextLength > 0)
                texts.TryAdd(glyph.Glyph, ReadableText.Of(Repertoire.AsSpan(glyph.TextIndex, glyph.TextLength)));
        }

        return texts;
    }
}
