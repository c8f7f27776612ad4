namespace EsfReports.Documents.Svg;

/// <summary>The elements and attributes of SVG in the subset (design.md, section 5).</summary>
internal static class SvgTable
{
    /// <summary>Properties that may also be written as attributes.</summary>
    public static readonly HashSet<string> PresentationAttributes = [.. Words(
        "fill fill-opacity fill-rule clip-rule stroke stroke-opacity stroke-width stroke-linecap stroke-linejoin stroke-miterlimit "
        + "stroke-dasharray stroke-dashoffset text-anchor stop-color stop-opacity clip-path opacity color display visibility "
        + "font-family font-size font-weight font-style letter-spacing word-spacing text-decoration")];

    /// <summary>Attributes that every element may have, besides <c>data-*</c>, <c>aria-*</c> and the presentation attributes.</summary>
    public static readonly HashSet<string> GlobalAttributes =
        [.. Words("id class style transform lang xml:lang xml:space role focusable version xmlns xmlns:xlink")];

    /// <summary>The elements, with the attributes that only they have.</summary>
    public static readonly Dictionary<string, string[]> Elements = new(StringComparer.Ordinal)
    {
        ["svg"] = Words("width height viewBox preserveAspectRatio x y"),
        ["g"] = [],
        ["defs"] = [],
        ["title"] = [],
        ["desc"] = [],
        ["metadata"] = [],
        ["symbol"] = Words("viewBox preserveAspectRatio"),
        ["use"] = Words("href xlink:href x y width height"),
        ["path"] = Words("d pathLength"),
        ["rect"] = Words("x y width height rx ry"),
        ["circle"] = Words("cx cy r"),
        ["ellipse"] = Words("cx cy rx ry"),
        ["line"] = Words("x1 y1 x2 y2"),
        ["polyline"] = Words("points"),
        ["polygon"] = Words("points"),
        ["text"] = Words("x y dx dy"),
        ["tspan"] = Words("x y dx dy"),
        ["a"] = Words("href xlink:href target"),
        ["clipPath"] = Words("clipPathUnits"),
        ["linearGradient"] = Words("x1 y1 x2 y2 gradientUnits gradientTransform href xlink:href spreadMethod"),
        ["stop"] = Words("offset"),
    };

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

    private static string[] Words(string words) => words.Split(' ');
}
