using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>A text style with its font: all that is needed to set a run. Lengths in points.</summary>
internal sealed class RunStyle
{
    private readonly WordShaper _shaper;

    public RunStyle(TextStyle style, WordShaper shaper)
    {
        _shaper = shaper;
        Style = style;
        Font = shaper.Font;
        Scale = GlyphRun.ScaleOf(Font, style.FontSize);
        (Space, NoBreakSpace, Hyphen) = (shaper.Space, shaper.NoBreakSpace, shaper.Hyphen);
        SpaceWidth = WidthOf(Space) + style.WordSpacing;
        HyphenWidth = WidthOf(Hyphen);
        (Ascent, Descent) = (Font.Metrics.Ascent * Scale, -Font.Metrics.Descent * Scale);
        LineHeight = style.LineHeight ?? (Ascent + Descent + (Font.Metrics.LineGap * Scale));
    }

    public TextStyle Style { get; }

    public OpenTypeFont Font { get; }

    /// <summary>Points for each font unit.</summary>
    public double Scale { get; }

    public ShapedWord Space { get; }

    /// <inheritdoc cref="WordShaper.NoBreakSpace"/>
    public ShapedWord NoBreakSpace { get; }

    /// <summary>With word and letter spacing.</summary>
    public double SpaceWidth { get; }

    public ShapedWord Hyphen { get; }

    /// <summary>What <see cref="Hyphen"/> shows.</summary>
    public string HyphenText => _shaper.HyphenText;

    public double HyphenWidth { get; }

    /// <summary>Of the content area (CSS 2.2, 10.6.1): what backgrounds cover.</summary>
    public double Ascent { get; }

    /// <summary>Of the content area; positive is below the baseline.</summary>
    public double Descent { get; }

    /// <summary>Baseline to baseline.</summary>
    public double LineHeight { get; }

    /// <summary>Ascent with half of the leading (CSS 2.2, 10.8.1).</summary>
    public double LineAscent => Ascent + ((LineHeight - Ascent - Descent) / 2);

    /// <summary>Descent with half of the leading.</summary>
    public double LineDescent => Descent + ((LineHeight - Ascent - Descent) / 2);

    public bool AllowsWrap => AllowsWrapIn(Style);

    /// <summary>Whether lines may end inside text of a style.</summary>
    public static bool AllowsWrapIn(TextStyle style) =>
        style.Wrap != TextWrap.NoWrap && style.WhiteSpace is not (WhiteSpace.NoWrap or WhiteSpace.Pre);

    public ShapedWord Shape(ReadOnlySpan<char> text) => _shaper.Shape(text);

    /// <inheritdoc cref="WordShaper.FindAll"/>
    public void FindAll(string text, Span<WordCut> cuts) => _shaper.FindAll(text, cuts);

    /// <summary>Width of a word with letter spacing.</summary>
    public double WidthOf(ShapedWord word) => WidthOf(word.Advance, word.Clusters);

    /// <summary>Width of some glyphs with letter spacing.</summary>
    public double WidthOf(int advance, int clusters) => (advance * Scale) + (clusters * Style.LetterSpacing);
}
