using System.Collections.Frozen;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Html;

/// <summary>Gives one string for each name of an element or attribute, however it is written.</summary>
internal static class HtmlNames
{
    private static readonly FrozenDictionary<string, string> Html =
        ElementTable.Elements.Keys
            .Concat(ElementTable.Refused.Keys)
            .Concat(ElementTable.Elements.Values.SelectMany(names => names))
            .Concat(ElementTable.GlobalAttributes)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(name => name, name => name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Svg =
        SvgTable.Elements.Keys
            .Concat(SvgTable.Elements.Values.SelectMany(names => names))
            .Concat(SvgTable.GlobalAttributes)
            .Concat(SvgTable.PresentationAttributes)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(name => name, name => name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> HtmlLookup = Html.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SvgLookup = Svg.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name of HTML in lower case.</summary>
    public static string OfHtml(ReadOnlySpan<char> name) => HtmlLookup.TryGetValue(name, out var known) ? known : name.ToString().ToLowerInvariant();

    /// <summary>A name of SVG in its own spelling, such as <c>viewBox</c> (HTML, 13.2.6.1); one that is not known as it is written.</summary>
    public static string OfSvg(ReadOnlySpan<char> name) => SvgLookup.TryGetValue(name, out var known) ? known : name.ToString();
}
