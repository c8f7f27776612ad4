using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>The run styles of one paragraph: few, so they are searched in a row.</summary>
internal sealed class RunStyles(IFontLibrary fonts)
{
    private readonly WordShapers _shapers = (fonts as IWordShaperSource)?.Shapers ?? new WordShapers();
    private readonly List<(TextStyle Style, OpenTypeFont? Font, RunStyle Run)> _known = [];

    public IFontLibrary Fonts { get; } = fonts;

    /// <summary>A style in its own font.</summary>
    public RunStyle For(TextStyle style) => Find(style, null);

    /// <summary>A style in a font that stands in for its own.</summary>
    public RunStyle For(TextStyle style, OpenTypeFont font) => Find(style, font);

    private RunStyle Find(TextStyle style, OpenTypeFont? font)
    {
        foreach (var entry in _known)
        {
            if (ReferenceEquals(entry.Style, style) && ReferenceEquals(entry.Font, font))
                return entry.Run;
        }

        var run = new RunStyle(style, _shapers.For(font ?? Fonts.Find(style), style));
        _known.Add((style, font, run));
        return run;
    }
}
