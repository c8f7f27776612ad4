using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>The run styles of one paragraph: few, so they are searched in a row.</summary>
internal sealed class RunStyles(IFontLibrary fonts)
{
    private readonly IRunStyleSource _source = fonts as IRunStyleSource ?? new UnkeptRunStyles(fonts);
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

        var run = font is null ? _source.RunStyleOf(style) : _source.RunStyleOf(style, font);
        _known.Add((style, font, run));
        return run;
    }

    /// <summary>For a library that keeps nothing from one paragraph to the next.</summary>
    private sealed class UnkeptRunStyles(IFontLibrary fonts) : IRunStyleSource
    {
        private readonly WordShapers _shapers = new();

        public RunStyle RunStyleOf(TextStyle style) => RunStyleOf(style, fonts.Find(style));

        public RunStyle RunStyleOf(TextStyle style, OpenTypeFont font) => new(style, _shapers.For(font, style));
    }
}
