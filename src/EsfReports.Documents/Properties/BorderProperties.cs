using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Borders and rounded corners (CSS Backgrounds 3, 3 and 4).</summary>
internal static class BorderProperties
{
    /// <summary>The grammar of a border's width.</summary>
    internal const string WidthSyntax = "<line-width>";

    /// <summary>The grammar of a border or of a rule between columns.</summary>
    internal const string LineSyntax = "<line-width> || <line-style> || <color>";

    private const double MediumWidth = 2.25;

    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All()
    {
        var top = Side("top", b => b.Top, (b, v) => b with { Top = v }, s => s.Top);
        var right = Side("right", b => b.Right, (b, v) => b with { Right = v }, s => s.Right);
        var bottom = Side("bottom", b => b.Bottom, (b, v) => b with { Bottom = v }, s => s.Bottom);
        var left = Side("left", b => b.Left, (b, v) => b with { Left = v }, s => s.Left);
        ImmutableArray<Longhand> widths = [top[0], right[0], bottom[0], left[0]];
        ImmutableArray<Longhand> styles = [top[1], right[1], bottom[1], left[1]];
        ImmutableArray<Longhand> colors = [top[2], right[2], bottom[2], left[2]];
        return
        [
            .. top, .. right, .. bottom, .. left,
            Shorthand.OfGroups("border-top", LineSyntax, [top[0]], [top[1]], [top[2]]),
            Shorthand.OfGroups("border-right", LineSyntax, [right[0]], [right[1]], [right[2]]),
            Shorthand.OfGroups("border-bottom", LineSyntax, [bottom[0]], [bottom[1]], [bottom[2]]),
            Shorthand.OfGroups("border-left", LineSyntax, [left[0]], [left[1]], [left[2]]),
            Shorthand.OfGroups("border", LineSyntax, widths, styles, colors),
            Shorthand.OfSides("border-width", "<line-width>{1,4}", widths),
            Shorthand.OfSides("border-style", "<line-style>{1,4}", styles),
            Shorthand.OfSides("border-color", "<color>{1,4}", colors),
            .. Radius(),
        ];
    }

    /// <summary>Reads the width of a border, in points.</summary>
    internal static Specified<double>? Width(ValueReader reader) =>
        Values.Words(("thin", 0.75), ("medium", MediumWidth), ("thick", 3.75))(reader) ?? Values.PositivePoints(reader);

    private static ImmutableArray<Longhand> Side(
        string side,
        Func<Sides<BorderParts>, BorderParts> get,
        Func<Sides<BorderParts>, BorderParts, Sides<BorderParts>> set,
        Func<Sides<Border>, Border> computed) =>
    [
        new Longhand<double>(
            $"border-{side}-width", WidthSyntax, false, Width,
            s => computed(s.Box.Border).Width, (b, v) => b.Borders = set(b.Borders, get(b.Borders) with { Width = v }), MediumWidth),
        new Longhand<BorderStyle>(
            $"border-{side}-style", "<line-style>", false, KeywordTable<BorderStyle>.Parse,
            s => computed(s.Box.Border).Style, (b, v) => b.Borders = set(b.Borders, get(b.Borders) with { Style = v }), BorderStyle.None),
        new Longhand<Color?>(
            $"border-{side}-color", "<color>", false, Values.ColorOrCurrent,
            s => computed(s.Box.Border).Color, (b, v) => b.Borders = set(b.Borders, get(b.Borders) with { Color = v }), null),
    ];

    private static ImmutableArray<Property> Radius()
    {
        ImmutableArray<Longhand> corners =
        [
            Corner("top-left", r => r.Top, (r, v) => r with { Top = v }), Corner("top-right", r => r.Right, (r, v) => r with { Right = v }),
            Corner("bottom-right", r => r.Bottom, (r, v) => r with { Bottom = v }), Corner("bottom-left", r => r.Left, (r, v) => r with { Left = v }),
        ];
        return [.. corners, Shorthand.OfSides("border-radius", "[ <length> | <percentage> ]{1,4}", corners)];
    }

    private static Longhand<Length> Corner(string corner, Func<Sides<Length>, Length> get, Func<Sides<Length>, Length, Sides<Length>> set) =>
        BoxProperties.Box(
            $"border-{corner}-radius", "<length> | <percentage>", Values.PositiveLength,
            b => get(b.BorderRadius), (b, v) => b with { BorderRadius = set(b.BorderRadius, v) });
}
