using System.Collections.Immutable;

namespace EsfReports.Fonts;

/// <summary>
/// What to switch on or off when shaping. Standard ligatures, composition, localised forms, marks and kerning are on unless
/// switched off here by value 0.
/// </summary>
/// <param name="Language">BCP 47 tag, for localised forms; empty is unknown.</param>
/// <param name="Settings">OpenType feature tags and values, such as <c>("tnum", 1)</c> or <c>("liga", 0)</c>.</param>
public sealed record ShapingFeatures(string Language, ImmutableArray<(string Tag, int Value)> Settings)
{
    /// <summary>Nothing beyond the standard features.</summary>
    public static ShapingFeatures Standard { get; } = new(string.Empty, []);
}
