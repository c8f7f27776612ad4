using System.Collections.Immutable;

namespace EsfReports.Fonts;

/// <summary>
/// What to switch on or off when shaping. Standard ligatures, composition, localised forms, marks and kerning are on unless
/// switched off here by value 0.
/// </summary>
/// <param name="Language">BCP 47 tag, for localised forms; empty is unknown.</param>
/// <param name="Settings">OpenType feature tags and values, such as <c>("tnum", 1)</c> or <c>("liga", 0)</c>.</param>
/// <remarks>Equal if language and settings are: fonts keep a plan for each. Reuse instances, so that comparing costs nothing.</remarks>
public sealed record ShapingFeatures(string Language, ImmutableArray<(string Tag, int Value)> Settings)
{
    /// <summary>Nothing beyond the standard features.</summary>
    public static ShapingFeatures Standard { get; } = new(string.Empty, []);

    /// <inheritdoc/>
    public bool Equals(ShapingFeatures? other) =>
        other is not null && Language == other.Language && Settings.AsSpan().SequenceEqual(other.Settings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Language, StringComparer.Ordinal);
        foreach (var (tag, value) in Settings)
            hash.Add(HashCode.Combine(tag, value));
        return hash.ToHashCode();
    }
}
