using EsfReports.Documents.Css;

namespace EsfReports.Documents.Cascade;

/// <summary>The custom properties of an element, with those that it inherits; <c>var()</c> in their values is resolved (CSS Variables 1).</summary>
internal sealed class CustomProperties(IReadOnlyDictionary<string, CssTokens> values)
{
    /// <summary>No custom property.</summary>
    public static CustomProperties None { get; } = new(new Dictionary<string, CssTokens>());

    /// <summary>Values by name, with the two dashes.</summary>
    public IReadOnlyDictionary<string, CssTokens> Values { get; } = values;
}
