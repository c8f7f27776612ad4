namespace EsfReports.Fonts.Shaping;

/// <summary>Features that are on unless a document switches them off (OpenType, "Registered features"; CSS Fonts 4, 7.1).</summary>
internal static class FeatureDefaults
{
    /// <summary>Our own name for the feature that a language requires; cannot be switched off.</summary>
    public const string Required = "required";

    private static readonly string[] Standard =
    [
        Required, "ccmp", "locl", "rlig", "liga", "clig", "calt", "rclt", "kern", "dist", "mark", "mkmk", "abvm", "blwm",
    ];

    /// <summary>Values of all features that are not off.</summary>
    public static Dictionary<string, int> With(ShapingFeatures features)
    {
        var values = Standard.ToDictionary(tag => tag, _ => 1, StringComparer.Ordinal);
        foreach (var (tag, value) in features.Settings)
            values[tag] = value;
        return values;
    }
}
