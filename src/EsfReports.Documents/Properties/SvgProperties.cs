using System.Collections.Immutable;
using EsfReports.Documents.Css;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Properties;

/// <summary>Properties of SVG (SVG 2, 13); they work as attributes too.</summary>
internal static class SvgProperties
{
    private const double PointsPerUnit = 0.75;

    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All() =>
    [
        Svg("fill", true, "none | <color> | url(<#id>)", Paint, s => s.Fill, (s, v) => s with { Fill = v }),
        Svg("fill-opacity", true, "<number 0-1>", Values.Share, s => s.FillOpacity, (s, v) => s with { FillOpacity = v }),
        Svg("fill-rule", true, "nonzero | evenodd", Rule, s => s.FillsEvenOdd, (s, v) => s with { FillsEvenOdd = v }),
        Svg("clip-rule", true, "nonzero | evenodd", Rule, s => s.ClipsEvenOdd, (s, v) => s with { ClipsEvenOdd = v }),
        Svg("stroke", true, "none | <color> | url(<#id>)", Paint, s => s.Stroke, (s, v) => s with { Stroke = v }),
        Svg("stroke-opacity", true, "<number 0-1>", Values.Share, s => s.StrokeOpacity, (s, v) => s with { StrokeOpacity = v }),
        Svg("stroke-width", true, "<length> | <number>", PositiveUnits, s => s.StrokeWidth, (s, v) => s with { StrokeWidth = v }),
        Svg("stroke-linecap", true, KeywordTable<LineCap>.Syntax, KeywordTable<LineCap>.Parse, s => s.LineCap, (s, v) => s with { LineCap = v }),
        Svg("stroke-linejoin", true, KeywordTable<LineJoin>.Syntax, KeywordTable<LineJoin>.Parse, s => s.LineJoin, (s, v) => s with { LineJoin = v }),
        Svg("stroke-miterlimit", true, "<number>", Values.Number(1), s => s.MiterLimit, (s, v) => s with { MiterLimit = v }),
        Svg("stroke-dasharray", true, "none | [ <length> | <number> ]#", Dashes, s => s.Dashes, (s, v) => s with { Dashes = v }),
        Svg("stroke-dashoffset", true, "<length> | <number>", Units, s => s.DashOffset, (s, v) => s with { DashOffset = v }),
        Svg("text-anchor", true, KeywordTable<SvgTextAnchor>.Syntax, KeywordTable<SvgTextAnchor>.Parse, s => s.TextAnchor, (s, v) => s with { TextAnchor = v }),
        Svg("stop-color", false, "<color>", Values.Color, s => s.StopColor, (s, v) => s with { StopColor = v }),
        Svg("stop-opacity", false, "<number 0-1>", Values.Share, s => s.StopOpacity, (s, v) => s with { StopOpacity = v }),
        Svg("clip-path", false, "none | url(<#id>)", ClipPath, s => s.ClipPathId, (s, v) => s with { ClipPathId = v }),
    ];

    private static Longhand<T> Svg<T>(
        string name, bool isInherited, string syntax, ValueParser<T> parse, Func<SvgStyle, T> get, Func<SvgStyle, T, SvgStyle> set) =>
        new(name, syntax, isInherited, parse, style => get(style.Svg), (style, value) => style.Svg = set(style.Svg, value), get(SvgStyle.Initial));

    private static Specified<bool>? Rule(ValueReader reader) => Values.Words(("nonzero", false), ("evenodd", true))(reader);

    private static Specified<SvgPaintValue>? Paint(ValueReader reader)
    {
        if (reader.TryKeyword("none"))
            return _ => SvgPaintValue.None;
        if (TryFragment(reader, out var id))
        {
            var fallback = reader.TryReadColor(out var color) ? color : new CssColor(Color.Transparent);
            return style => new SvgPaintValue(fallback.Value ?? style.Text.Color, id);
        }

        return Values.Color(reader) is { } solid ? style => new SvgPaintValue(solid(style), null) : null;
    }

    private static Specified<string?>? ClipPath(ValueReader reader)
    {
        if (reader.TryKeyword("none"))
            return _ => null;
        return TryFragment(reader, out var id) ? _ => id : null;
    }

    private static bool TryFragment(ValueReader reader, out string id)
    {
        id = string.Empty;
        if (!reader.TryUrl(out var url) || url is not ['#', _, ..])
            return false;
        id = url[1..];
        return true;
    }

    // SVG 2, 13.5.1: a number is a length in user units wherever these properties stand.
    private static Specified<double>? Units(ValueReader reader)
    {
        if (reader.Current.Kind == CssTokenKind.Number && reader.TryNumber(out var number))
            return _ => number;
        return Values.Points(reader) is { } points ? style => points(style) / PointsPerUnit : null;
    }

    private static Specified<double>? PositiveUnits(ValueReader reader) => reader.Current.Number < 0 ? null : Units(reader);

    private static Specified<ImmutableArray<double>>? Dashes(ValueReader reader)
    {
        if (reader.TryKeyword("none"))
            return _ => [];
        var lengths = new List<Specified<double>>();
        while (!reader.IsAtEnd)
        {
            if (PositiveUnits(reader) is not { } length)
                return null;
            lengths.Add(length);
            reader.TryComma();
        }

        // An odd list is repeated, and a list of zeros draws a solid line (SVG 2, 13.5.6).
        var all = lengths.Count % 2 == 0 ? lengths : [.. lengths, .. lengths];
        return style => all.Select(one => one(style)).ToImmutableArray() is var dashes && dashes.Sum() > 0 ? dashes : [];
    }
}
