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

    public OpenTypeFont Font { get; } = font;

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

    private ShapedWord ShapeNow(ReadOnlySpan<char> text)
    {
        var glyphs = new List<ShapedGlyph>(text.Length);
        Font.Shape(text, features, glyphs);
        return new ShapedWord([.. glyphs]);
    }
}
