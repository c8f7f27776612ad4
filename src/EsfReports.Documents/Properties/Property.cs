using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Writes one property to the style of an element.</summary>
internal delegate void StyleSetter(StyleBuilder style);

/// <summary>A value as written, to be worked out when the style around it is known.</summary>
internal delegate T Specified<T>(StyleBuilder style);

/// <summary>Reads a value; null if what stands there is not one.</summary>
internal delegate Specified<T>? ValueParser<T>(ValueReader reader);

/// <summary>Setters of longhands; later ones win.</summary>
internal sealed record PropertySetter(Longhand Property, StyleSetter Set);

/// <summary>A property of the subset.</summary>
internal abstract class Property(string name, string syntax)
{
    /// <summary>Its name in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>Its values in the notation of the specifications.</summary>
    public string Syntax { get; } = syntax;

    /// <summary>The longhands that it sets; itself if it is one.</summary>
    public abstract ImmutableArray<Longhand> Longhands { get; }

    /// <summary>Reads a whole value; null if it is not in the grammar.</summary>
    public IReadOnlyList<PropertySetter>? Parse(CssTokens value, ValueContext context)
    {
        if (WideKeyword(value) is { } wide)
            return wide;
        var reader = new ValueReader(value, context);
        if (reader.IsAtEnd)
            return null;
        return ParseValue(reader) is { } setters && reader.IsAtEnd ? setters : null;
    }

    /// <summary>Reads a value; the caller sees to it that nothing follows.</summary>
    protected abstract IReadOnlyList<PropertySetter>? ParseValue(ValueReader reader);

    // CSS Cascade 4, 7.3.
    private IReadOnlyList<PropertySetter>? WideKeyword(CssTokens value)
    {
        if (value.Count != 1 || value[0].Kind != CssTokenKind.Ident)
            return null;
        return value[0].Text.ToLowerInvariant() switch
        {
            "inherit" => [.. Longhands.Select(one => new PropertySetter(one, one.Inherit))],
            "initial" => [.. Longhands.Select(one => new PropertySetter(one, one.Reset))],
            "unset" => [.. Longhands.Select(one => new PropertySetter(one, one.Unset))],
            _ => null,
        };
    }
}
