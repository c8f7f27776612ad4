namespace EsfReports.Documents.Html;

/// <summary>The elements and attributes of HTML in the subset (design.md, section 5).</summary>
internal static class ElementTable
{
    /// <summary>
    /// Attributes that every element may have, besides <c>data-*</c>. <c>aria-labelledby</c> and <c>aria-describedby</c> name regions of
    /// the web page; a drawing still needs a text of its own.
    /// </summary>
    public static readonly HashSet<string> GlobalAttributes =
        [.. Words("id class lang dir title role aria-label aria-labelledby aria-describedby aria-hidden style hidden translate xml:lang")];

    /// <summary>The elements, with the attributes that only they have.</summary>
    /// <remarks>Plain tables: frozen ones take longer to make than a short run of the program needs them.</remarks>
    public static readonly Dictionary<string, string[]> Elements = new(StringComparer.Ordinal)
    {
        ["html"] = Words("xmlns prefix"),
        ["head"] = [],
        ["title"] = [],
        ["meta"] = Words("name content charset http-equiv property"),
        ["link"] = Words("rel href media type"),
        ["style"] = Words("media type"),
        ["body"] = [],
        ["header"] = [],
        ["footer"] = [],
        ["main"] = [],
        ["section"] = [],
        ["article"] = [],
        ["aside"] = [],
        ["nav"] = [],
        ["div"] = [],
        ["h1"] = [],
        ["h2"] = [],
        ["h3"] = [],
        ["h4"] = [],
        ["h5"] = [],
        ["h6"] = [],
        ["p"] = [],
        ["blockquote"] = Words("cite"),
        ["hr"] = [],
        ["pre"] = [],
        ["br"] = [],
        ["wbr"] = [],
        ["ul"] = [],
        ["ol"] = Words("start reversed type"),
        ["li"] = Words("value"),
        ["dl"] = [],
        ["dt"] = [],
        ["dd"] = [],
        ["table"] = [],
        ["caption"] = [],
        ["colgroup"] = Words("span"),
        ["col"] = Words("span"),
        ["thead"] = [],
        ["tbody"] = [],
        ["tfoot"] = [],
        ["tr"] = [],
        ["th"] = Words("colspan rowspan scope headers abbr"),
        ["td"] = Words("colspan rowspan headers"),
        ["figure"] = [],
        ["figcaption"] = [],
        ["img"] = Words("src alt width height"),
        ["svg"] = [],
        ["a"] = Words("href"),
        ["strong"] = [],
        ["b"] = [],
        ["em"] = [],
        ["i"] = [],
        ["u"] = [],
        ["s"] = [],
        ["small"] = [],
        ["sub"] = [],
        ["sup"] = [],
        ["abbr"] = [],
        ["span"] = [],
        ["q"] = Words("cite"),
        ["cite"] = [],
        ["code"] = [],
        ["time"] = Words("datetime"),
        ["data"] = Words("value"),
        ["mark"] = [],
        ["meter"] = Words("value min max low high optimum"),
        ["progress"] = Words("value max"),
    };

    /// <summary>Elements that are left out with all that is in them, and why.</summary>
    public static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["script"] = "Scripts are not run; work things out in the template.",
        ["noscript"] = "Scripts are not run; write its content without it.",
        ["template"] = "Use a partial of the template language.",
        ["iframe"] = "Put the content into the document itself.",
        ["object"] = "Use <img> with a PNG, JPEG or SVG file.",
        ["embed"] = "Use <img> with a PNG, JPEG or SVG file.",
        ["video"] = "Use an image of it.",
        ["audio"] = "Use a link to it.",
        ["canvas"] = "Use SVG.",
        ["math"] = "Use text or an SVG drawing.",
        ["form"] = "Forms cannot be filled in on paper; use text and tables.",
        ["input"] = "Forms cannot be filled in on paper; use text and tables.",
        ["select"] = "Forms cannot be filled in on paper; use text and tables.",
        ["textarea"] = "Forms cannot be filled in on paper; use text and tables.",
        ["button"] = "Forms cannot be filled in on paper; use text and tables.",
        ["dialog"] = "Use a section.",
        ["base"] = "Write every path relative to the document's folder.",
    };

    /// <summary>What to write in place of an element that is not in the subset.</summary>
    public static string? Advice(string name) => name switch
    {
        "font" or "big" or "tt" => "Use <span> with a class.",
        "center" => "Use a class with text-align: center.",
        "strike" or "del" => "Use <s>.",
        "ins" => "Use <u>.",
        "kbd" or "samp" or "var" => "Use <code>.",
        "dfn" => "Use <em>.",
        "address" or "hgroup" or "search" or "fieldset" or "details" => "Use <div> or <section>.",
        "summary" or "legend" or "label" => "Use <p> or <span>.",
        "picture" => "Use <img>.",
        "menu" => "Use <ul>.",
        _ => null,
    };

    private static string[] Words(string words) => words.Split(' ');
}
