using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>The word shapers of a process: one for each font and set of features. Shared by threads.</summary>
internal sealed class WordShapers
{
    // More sets than any theme has; a document that makes up more of them is shaped without keeping anything.
    private const int MostShapers = 256;

    private readonly ConcurrentDictionary<(OpenTypeFont Font, string Features), WordShaper> _shapers = [];

    /// <summary>The shaper for a font and the features that a style asks for.</summary>
    public WordShaper For(OpenTypeFont font, TextStyle style)
    {
        var key = (font, FeatureKey(style));
        if (_shapers.TryGetValue(key, out var shaper))
            return shaper;

        shaper = new WordShaper(font, new ShapingFeatures(style.Language, Settings(style)));
        return _shapers.Count < MostShapers ? _shapers.GetOrAdd(key, shaper) : shaper;
    }

    // Two documents have different instances of equal styles, so the key is made of what they say.
    private static string FeatureKey(TextStyle style)
    {
        var settings = Settings(style);
        if (settings.IsEmpty)
            return style.Language;

        var key = new StringBuilder(style.Language);
        foreach (var (tag, value) in settings)
            key.Append(CultureInfo.InvariantCulture, $" {tag}={value}");
        return key.ToString();
    }

    private static ImmutableArray<(string Tag, int Value)> Settings(TextStyle style) => FontFeatures.Of(style);
}
