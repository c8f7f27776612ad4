using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Margins, padding and sizes (CSS Box 3, Sizing 3) and what else belongs to a box.</summary>
internal static class BoxProperties
{
    private const string SizeSyntax = "auto | <length> | <percentage>";

    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All() =>
    [
        .. Margins(), .. Padding(), .. Sizes(),
        Box("opacity", "<number 0-1> | <percentage>", Values.Share, b => b.Opacity, (b, v) => b with { Opacity = v }),
        Box("vertical-align", "baseline | sub | super | top | text-top | middle | bottom | text-bottom | <length> | <percentage>",
            VerticalAlign, b => b.VerticalAlign, (b, v) => b with { VerticalAlign = v }),
        Keyword("box-sizing", b => b.BoxSizing, (b, v) => b with { BoxSizing = v }),
        Keyword("overflow", b => b.Overflow, (b, v) => b with { Overflow = v }),
        Keyword("object-fit", b => b.ObjectFit, (b, v) => b with { ObjectFit = v }),
        Keyword("box-decoration-break", b => b.DecorationBreak, (b, v) => b with { DecorationBreak = v }),
    ];

    /// <summary>A property that lives in the group of boxes.</summary>
    internal static Longhand<T> Box<T>(
        string name, string syntax, ValueParser<T> parse, Func<BoxStyle, T> get, Func<BoxStyle, T, BoxStyle> set) =>
        new(name, syntax, false, parse, style => get(style.Box), (style, value) => style.Box = set(style.Box, value), get(BoxStyle.Initial));

    private static Longhand<T> Keyword<T>(string name, Func<BoxStyle, T> get, Func<BoxStyle, T, BoxStyle> set)
        where T : struct, Enum =>
        Box(name, KeywordTable<T>.Syntax, KeywordTable<T>.Parse, get, set);

    private static ImmutableArray<Property> Margins()
    {
        ImmutableArray<Longhand> sides =
        [
            Margin("top", m => m.Top, (m, v) => m with { Top = v }), Margin("right", m => m.Right, (m, v) => m with { Right = v }),
            Margin("bottom", m => m.Bottom, (m, v) => m with { Bottom = v }), Margin("left", m => m.Left, (m, v) => m with { Left = v }),
        ];
        return [.. sides, Shorthand.OfSides("margin", $"[ {SizeSyntax} ]{{1,4}}", sides)];
    }

    private static Longhand<Length?> Margin(
        string side, Func<Sides<Length?>, Length?> get, Func<Sides<Length?>, Length?, Sides<Length?>> set) =>
        Box($"margin-{side}", SizeSyntax, Values.LengthOr("auto", allowsNegative: true), b => get(b.Margin), (b, v) => b with { Margin = set(b.Margin, v) });

    private static ImmutableArray<Property> Padding()
    {
        ImmutableArray<Longhand> sides =
        [
            Padding("top", p => p.Top, (p, v) => p with { Top = v }), Padding("right", p => p.Right, (p, v) => p with { Right = v }),
            Padding("bottom", p => p.Bottom, (p, v) => p with { Bottom = v }), Padding("left", p => p.Left, (p, v) => p with { Left = v }),
        ];
        return [.. sides, Shorthand.OfSides("padding", "[ <length> | <percentage> ]{1,4}", sides)];
    }

    private static Longhand<Length> Padding(string side, Func<Sides<Length>, Length> get, Func<Sides<Length>, Length, Sides<Length>> set) =>
        Box($"padding-{side}", "<length> | <percentage>", Values.PositiveLength, b => get(b.Padding), (b, v) => b with { Padding = set(b.Padding, v) });

    private static IEnumerable<Property> Sizes() =>
    [
        Box("width", SizeSyntax, Values.LengthOr("auto"), b => b.Width, (b, v) => b with { Width = v }),
        Box("height", SizeSyntax, Values.LengthOr("auto"), b => b.Height, (b, v) => b with { Height = v }),
        Box("min-width", SizeSyntax, Values.LengthOr("auto"), b => b.MinWidth, (b, v) => b with { MinWidth = v }),
        Box("min-height", SizeSyntax, Values.LengthOr("auto"), b => b.MinHeight, (b, v) => b with { MinHeight = v }),
        Box("max-width", "none | <length> | <percentage>", Values.LengthOr("none"), b => b.MaxWidth, (b, v) => b with { MaxWidth = v }),
        Box("max-height", "none | <length> | <percentage>", Values.LengthOr("none"), b => b.MaxHeight, (b, v) => b with { MaxHeight = v }),
        Box("aspect-ratio", "auto | <number> [ / <number> ]?", AspectRatio, b => b.AspectRatio, (b, v) => b with { AspectRatio = v }),
    ];

    private static Specified<double?>? AspectRatio(ValueReader reader)
    {
        if (reader.TryKeyword("auto"))
            return _ => null;
        if (!reader.TryNumber(out var width) || width <= 0)
            return null;
        if (!reader.TrySlash())
            return _ => width;
        return reader.TryNumber(out var height) && height > 0 ? _ => width / height : null;
    }

    private static Specified<VerticalAlign>? VerticalAlign(ValueReader reader)
    {
        if (reader.TryLengthOrPercentage(out var raise))
            return style => new VerticalAlign(VerticalAlignKeyword.Length, RaiseOf(style, raise));
        return KeywordTable<VerticalAlignKeyword>.TryRead(reader, out var keyword) && keyword != VerticalAlignKeyword.Length
            ? _ => new VerticalAlign(keyword)
            : null;
    }

    private static Length RaiseOf(StyleBuilder style, CssLength raise) => style.Resolve(raise);
}
