using System.Globalization;
using System.Text;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Html;

/// <summary>Attributes with meaning and looks, as the declarations that they stand for.</summary>
internal static class PresentationHints
{
    /// <summary>Those of an element of HTML (HTML, 15.3 and 15.4); null if there are none.</summary>
    public static string? OfHtml(string name, AttributeList attributes) => name switch
    {
        "ol" when attributes["start"] is not null => OfList(1, Integer(attributes, "start") ?? 1),
        "li" when Integer(attributes, "value") is { } value => $"counter-set:list-item {value}",
        "img" => OfImage(attributes),
        _ => null,
    };

    /// <summary>That of a list that counts down: without a start it begins at the number of its items.</summary>
    public static string OfReversed(SourceElement list)
    {
        var items = list.Children.Count(child => child is SourceElement { Name: "li" });
        return OfList(-1, Integer(list.Attributes, "start") ?? items);
    }

    /// <summary>Presentation attributes of an element of SVG (SVG 2, 6.6); null if there are none.</summary>
    public static string? OfSvg(string name, AttributeList attributes, bool isInSvg)
    {
        var isOutermost = name == "svg" && !isInSvg;
        StringBuilder? text = null;
        foreach (var (key, value) in attributes.Items)
        {
            if (SvgTable.PresentationAttributes.Contains(key))
                (text ??= new StringBuilder()).Append(key).Append(':').Append(value).Append(';');
            else if (isOutermost && key is "width" or "height" && SvgAttributes.TryLength(value, out var pixels))
                (text ??= new StringBuilder()).Append(CultureInfo.InvariantCulture, $"{key}:{pixels}px;");
        }

        return text?.ToString();
    }

    private static string OfList(int step, int start) => $"counter-reset:list-item {start - step}";

    private static string? OfImage(AttributeList attributes)
    {
        var (width, height) = (Integer(attributes, "width"), Integer(attributes, "height"));
        if (width is null && height is null)
            return null;
        return $"{(width is null ? "" : $"width:{width}px;")}{(height is null ? "" : $"height:{height}px")}";
    }

    private static int? Integer(AttributeList attributes, string name) =>
        int.TryParse(attributes[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && Math.Abs((long)value) < 1_000_000_000 ? value : null;
}
