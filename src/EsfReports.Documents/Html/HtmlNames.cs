using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Html;

/// <summary>Gives one string for each name of an element or attribute, however it is written.</summary>
internal static class HtmlNames
{
    private static readonly NameTable Html = new(
    [
        .. ElementTable.Elements.Keys, .. ElementTable.Refused.Keys, .. ElementTable.Elements.Values.SelectMany(names => names),
        .. ElementTable.GlobalAttributes,
    ]);

    private static readonly NameTable Svg = new(
    [
        .. SvgTable.Elements.Keys, .. SvgTable.Elements.Values.SelectMany(names => names), .. SvgTable.GlobalAttributes,
        .. SvgTable.PresentationAttributes,
    ]);

    /// <summary>A name of HTML in lower case.</summary>
    public static string OfHtml(ReadOnlySpan<char> name) => Html.Find(name) ?? name.ToString().ToLowerInvariant();

    /// <summary>A name of SVG in its own spelling, such as <c>viewBox</c> (HTML, 13.2.6.1); one that is not known as it is written.</summary>
    public static string OfSvg(ReadOnlySpan<char> name) => Svg.Find(name) ?? name.ToString();
}
