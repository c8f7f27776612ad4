using System.Collections.Immutable;
using EsfReports.Documents.Html;
using EsfReports.Documents.Properties;
using EsfReports.Documents.Selectors;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents;

/// <summary>What a <see cref="DocumentReader"/> understands, as data: made from the tables that it reads with, so that a printed list cannot be wrong.</summary>
public static class SupportedSubset
{
    /// <summary>The elements of HTML with the attributes that only they have, by name.</summary>
    public static ImmutableArray<SupportedElement> Elements { get; } = Table(ElementTable.Elements);

    /// <summary>Attributes that every element of HTML may have, besides <c>data-*</c>.</summary>
    public static ImmutableArray<string> GlobalAttributes { get; } = [.. ElementTable.GlobalAttributes.Order(StringComparer.Ordinal)];

    /// <summary>The elements of SVG with the attributes that only they have, by name.</summary>
    public static ImmutableArray<SupportedElement> SvgElements { get; } = Table(SvgTable.Elements);

    /// <summary>The properties of SVG that may be written as attributes too.</summary>
    public static ImmutableArray<string> SvgPresentationAttributes { get; } = [.. SvgTable.PresentationAttributes.Order(StringComparer.Ordinal)];

    /// <summary>The properties of elements, by name.</summary>
    public static ImmutableArray<SupportedProperty> Properties { get; } = Table(PropertyRegistry.OfElements);

    /// <summary>The properties that only stand in <c>@page</c>.</summary>
    public static ImmutableArray<SupportedProperty> PageProperties { get; } = Table(PropertyRegistry.OfPages);

    /// <summary>The grammars of names in angle brackets that several properties use.</summary>
    public static ImmutableArray<SupportedValue> Values { get; } =
        [.. ValueTypes.All.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new SupportedValue(pair.Key, pair.Value))];

    /// <summary>Attributes that every element of SVG may have, besides <c>data-*</c> and <c>aria-*</c>.</summary>
    public static ImmutableArray<string> SvgGlobalAttributes { get; } = [.. SvgTable.GlobalAttributes.Order(StringComparer.Ordinal)];

    /// <summary>The grammar of a name in angle brackets; null if it is a kind of its own, such as <c>length</c>.</summary>
    public static string? FindSyntax(string name) => ValueTypes.Find(name);

    /// <summary>The pseudo-classes of selectors.</summary>
    public static ImmutableArray<string> PseudoClasses { get; } = [.. PseudoClassTable.Names];

    /// <summary>The pseudo-elements of selectors.</summary>
    public static ImmutableArray<string> PseudoElements { get; } = ["::before", "::after", "::marker"];

    /// <summary>The rules that begin with an at sign.</summary>
    public static ImmutableArray<string> AtRules { get; } = ["@media print", "@media screen", "@page", "@font-face"];

    /// <summary>The units of lengths; <c>fr</c> is for grid tracks only.</summary>
    public static ImmutableArray<string> Units { get; } = ["mm", "cm", "in", "pt", "pc", "px", "em", "rem", "ch", "%", "fr"];

    private static ImmutableArray<SupportedElement> Table(Dictionary<string, string[]> elements) =>
        [.. elements.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new SupportedElement(pair.Key, [.. pair.Value.Order(StringComparer.Ordinal)]))];

    private static ImmutableArray<SupportedProperty> Table(IEnumerable<Property> properties) =>
        [.. properties.OrderBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => new SupportedProperty(one.Name, one.Syntax, one is Longhand { IsInherited: true }, one is Shorthand))];
}

/// <summary>An element of the subset.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Attributes">The attributes that it may have besides the global ones.</param>
public sealed record SupportedElement(string Name, ImmutableArray<string> Attributes);

/// <summary>A property of the subset.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Syntax">Its values, in the notation of the CSS specifications.</param>
/// <param name="IsInherited">Whether children get it without asking; false for shorthands.</param>
/// <param name="IsShorthand">Whether it is short for others.</param>
public sealed record SupportedProperty(string Name, string Syntax, bool IsInherited, bool IsShorthand);

/// <summary>A kind of value that several properties share.</summary>
/// <param name="Name">Its name, which stands in angle brackets.</param>
/// <param name="Syntax">Its values.</param>
public sealed record SupportedValue(string Name, string Syntax);
