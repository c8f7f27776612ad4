using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>
/// Shapes words in one font with one set of features and keeps the results: reports repeat their words, and looking one up costs a
/// fraction of shaping it. Shared by threads.
/// </summary>
internal sealed class WordShaper(OpenTypeFont font, ShapingFeatures features)
{
    // About as many different words as a thousand fact sheets hold; beyond that, words are shaped each time, so that memory stays flat.
    private const int MostWords = 20_000;
    private const int LongestKeptWord = 40;

    private readonly WordTable _words = new(MostWords);

    // What every style asks for; found once.
    private ShapedWord? _space;
    private ShapedWord? _noBreakSpace;
    private ShapedWord? _hyphen;

    public OpenTypeFont Font { get; } = font;

    public ShapedWord Space => _space ??= Shape(" ");

    /// <summary>A font with a glyph of its own for it is searched and copied as what was written; others show a space.</summary>
    public ShapedWord NoBreakSpace => _noBreakSpace ??= Shape("\u00A0") is { HasMissingGlyph: false } own ? own : Space;

    /// <summary>What <see cref="Hyphen"/> shows.</summary>
    public string HyphenText { get; } = font.GlyphOf(0x2010) != 0 ? "\u2010" : "-";

    public ShapedWord Hyphen => _hyphen ??= Shape(HyphenText);

    /// <summary>The glyphs of a word, with 0 for those that the font lacks.</summary>
    public ShapedWord Shape(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKeptWord)
            return ShapeNow(text);
        if (_words.Find(text) is { } known)
            return known;

        var word = ShapeNow(text);
        _words.Add(text, word);
        return word;
    }

    /// <summary>Finds the words that are known already among the parts of a text.</summary>
    public void FindAll(string text, Span<WordCut> cuts) => _words.FindAll(text, cuts);

    private ShapedWord ShapeNow(ReadOnlySpan<char> text)
    {
        var glyphs = new List<ShapedGlyph>(text.Length);
        Font.Shape(text, features, glyphs);
        return new ShapedWord([.. glyphs]);
    }
}
