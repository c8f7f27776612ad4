using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>The run styles of the paragraphs that are set one after the other.</summary>
internal sealed class RunStyles(IFontLibrary fonts)
{
    private const int MostKept = 200;

    private readonly IRunStyleSource _source = fonts as IRunStyleSource ?? new UnkeptRunStyles(fonts);
    private readonly Dictionary<TextStyle, RunStyle> _own = new(ReferenceEqualityComparer.Instance);

    // Fonts that stand in are few, so they are searched in a row.
    private readonly List<(TextStyle Style, OpenTypeFont Font, RunStyle Run)> _others = [];
    private RunStyle? _last;

    public IFontLibrary Fonts { get; } = fonts;

    /// <summary>Drops all of them if there are more than templates have, such as those of documents that each have their own.</summary>
    public void Clear()
    {
        if (_own.Count + _others.Count <= MostKept)
            return;
        _own.Clear();
        _others.Clear();
        _last = null;
    }

    /// <summary>A style in its own font.</summary>
    public RunStyle For(TextStyle style)
    {
        if (ReferenceEquals(_last?.Style, style))
            return _last;
        if (!_own.TryGetValue(style, out var run))
            _own.Add(style, run = _source.RunStyleOf(style));
        return _last = run;
    }

    /// <summary>A style in a font that stands in for its own.</summary>
    public RunStyle For(TextStyle style, OpenTypeFont font)
    {
        foreach (var entry in _others)
        {
            if (ReferenceEquals(entry.Style, style) && ReferenceEquals(entry.Font, font))
                return entry.Run;
        }

        var run = _source.RunStyleOf(style, font);
        _others.Add((style, font, run));
        return run;
    }

    /// <summary>For a library that keeps nothing from one paragraph to the next.</summary>
    private sealed class UnkeptRunStyles(IFontLibrary fonts) : IRunStyleSource
    {
        private readonly WordShapers _shapers = new();

        public KnownTexts Texts { get; } = new();

        public RunStyle RunStyleOf(TextStyle style) => RunStyleOf(style, fonts.Find(style));

        public RunStyle RunStyleOf(TextStyle style, OpenTypeFont font) => new(style, _shapers.For(font, style));
    }
}
