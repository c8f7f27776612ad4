using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Documents.Css;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Svg;

/// <summary>Reads the attributes of SVG elements; lengths come out in user units, which are CSS pixels.</summary>
internal static class SvgAttributes
{
    private const double UnitsPerPoint = 1 / 0.75;

    /// <summary>What there is to say about the attributes of a tag.</summary>
    public static ImmutableArray<TagFinding> Check(string element, AttributeList attributes)
    {
        List<TagFinding>? findings = null;
        foreach (var (name, value) in attributes.Items)
        {
            if (AttributeRules.IsEvent(name))
                Add($"{element} {name}", DocumentDiagnostics.EventAttribute(SourceLocation.None, element, name));
            else if (!IsKnown(element, name))
                Add($"{element} {name}", SvgDiagnostics.UnknownAttribute(SourceLocation.None, element, name, Advice(name)));
            else if (name == "preserveAspectRatio" && value is not ("xMidYMid" or "xMidYMid meet"))
                Add("preserveAspectRatio", SvgDiagnostics.AspectRatio(SourceLocation.None, value));
        }

        return findings is null ? [] : [.. findings];

        void Add(string subject, Diagnostic diagnostic) => (findings ??= []).Add(new TagFinding(subject, diagnostic));
    }

    /// <summary>A length in user units; 0 if it is missing or no length.</summary>
    public static double Length(SourceElement element, string name, DocumentContext context, double fallback = 0)
    {
        if (element.Attributes[name] is not { } text)
            return fallback;
        if (TryLength(text, out var length))
            return length;
        context.Diagnostics.Add(DocumentDiagnostics.BadAttribute(element.Origin, element.Name, name, text, "a length"));
        return fallback;
    }

    /// <summary>The <c>viewBox</c>; null if there is none that can be used.</summary>
    public static SvgViewBox? ViewBox(SourceElement element, DocumentContext context)
    {
        if (element.Attributes["viewBox"] is not { } text)
            return null;
        var numbers = new SvgNumbers(text);
        if (numbers.TryNext(out var x) && numbers.TryNext(out var y) && numbers.TryNext(out var width) && numbers.TryNext(out var height)
            && numbers.IsAtEnd && width > 0 && height > 0)
        {
            return new SvgViewBox(x, y, width, height);
        }

        context.Diagnostics.Add(DocumentDiagnostics.BadAttribute(element.Origin, element.Name, "viewBox", text, "four numbers with a width and height above 0"));
        return null;
    }

    /// <summary>The <c>transform</c> attribute; nothing is moved if it is missing.</summary>
    public static Transform Transform(SourceElement element, DocumentContext context, string name = "transform")
    {
        if (element.Attributes[name] is not { } text)
            return Documents.Transform.Identity;
        if (SvgTransformParser.TryParse(text, out var transform))
            return transform;
        context.Diagnostics.Add(DocumentDiagnostics.BadAttribute(
            element.Origin, element.Name, name, text, "translate(), scale(), rotate(), skewX(), skewY() or matrix()"));
        return Documents.Transform.Identity;
    }

    /// <summary>A number with or without one of the absolute units, in user units; em counts as 16 pixels here.</summary>
    public static bool TryLength(string text, out double length)
    {
        var trimmed = text.Trim();
        var end = trimmed.Length;
        while (end > 0 && (char.IsAsciiLetter(trimmed[end - 1]) || trimmed[end - 1] == '%'))
            end--;
        length = 0;
        if (!double.TryParse(trimmed.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return false;
        if (end == trimmed.Length)
        {
            length = number;
            return true;
        }

        if (!CssLength.TryCreate(number, trimmed[end..].ToLowerInvariant(), out var css) || css.HasPercentage || css.Em + css.Rem + css.Ch != 0)
            return false;
        length = css.Points * UnitsPerPoint;
        return true;
    }

    private static bool IsKnown(string element, string name) =>
        SvgTable.GlobalAttributes.Contains(name)
        || SvgTable.PresentationAttributes.Contains(name)
        || name.StartsWith("data-", StringComparison.Ordinal)
        || name.StartsWith("aria-", StringComparison.Ordinal)
        || (SvgTable.Elements.TryGetValue(element, out var own) && Array.IndexOf(own, name) >= 0);

    private static string? Advice(string name) => name switch
    {
        "textLength" or "lengthAdjust" => "Text is set with the widths of its font; use letter-spacing.",
        "rotate" => "Use transform=\"rotate(…)\" on the text.",
        "dominant-baseline" or "alignment-baseline" => "Move the text with dy, such as dy=\"0.35em\" for the middle.",
        "marker-start" or "marker-mid" or "marker-end" => "Draw the arrow head as a path.",
        "filter" or "mask" => "Draw the effect as shapes.",
        _ => null,
    };
}
