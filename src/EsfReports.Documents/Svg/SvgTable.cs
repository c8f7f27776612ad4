using System.Collections.Frozen;

namespace EsfReports.Documents.Svg;

/// <summary>The elements and attributes of SVG in the subset (design.md, section 5).</summary>
internal static class SvgTable
{
    /// <summary>Properties that may also be written as attributes.</summary>
    public static readonly FrozenSet<string> PresentationAttributes = Words(
        "fill fill-opacity fill-rule clip-rule stroke stroke-opacity stroke-width stroke-linecap stroke-linejoin stroke-miterlimit "
        + "stroke-dasharray stroke-dashoffset text-anchor stop-color stop-opacity clip-path opacity color display visibility "
        + "font-family font-size font-weight font-style letter-spacing word-spacing text-decoration");

    /// <summary>Attributes that every element may have, besides <c>data-*</c>, <c>aria-*</c> and the presentation attributes.</summary>
    public static readonly FrozenSet<string> GlobalAttributes = Words("id class style transform lang xml:lang xml:space role focusable version xmlns xmlns:xlink");

    /// <summary>The elements, with the attributes that only they have.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Elements = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["svg"] = "width height viewBox preserveAspectRatio x y",
        ["g"] = "",
        ["defs"] = "",
        ["title"] = "",
        ["desc"] = "",
        ["metadata"] = "",
        ["symbol"] = "viewBox preserveAspectRatio",
        ["use"] = "href xlink:href x y width height",
        ["path"] = "d pathLength",
        ["rect"] = "x y width height rx ry",
        ["circle"] = "cx cy r",
        ["ellipse"] = "cx cy rx ry",
        ["line"] = "x1 y1 x2 y2",
        ["polyline"] = "points",
        ["polygon"] = "points",
        ["text"] = "x y dx dy",
        ["tspan"] = "x y dx dy",
        ["a"] = "href xlink:href target",
        ["clipPath"] = "clipPathUnits",
        ["linearGradient"] = "x1 y1 x2 y2 gradientUnits gradientTransform href xlink:href spreadMethod",
        ["stop"] = "offset",
    }.ToFrozenDictionary(pair => pair.Key, pair => Words(pair.Value), StringComparer.Ordinal);

    /// <summary>What to write in place of an element that is not in the subset.</summary>
    public static string? Advice(string name) => name switch
    {
        "radialGradient" or "pattern" => "Use a colour or a linearGradient.",
        "mask" => "Use a clipPath.",
        "filter" => "Draw the effect as shapes.",
        "marker" => "Draw the arrow head as a path.",
        "image" => "Put an <img> beside the drawing.",
        "foreignObject" => "Use text elements, or HTML beside the drawing.",
        "textPath" => "Use straight text.",
        "style" => "Use attributes, or the style sheet of the document.",
        "script" => "Scripts are not run.",
        "animate" or "animateTransform" or "set" => "Drawings on paper do not move.",
        _ => null,
    };

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
