using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Flex layout, alignment and gaps (CSS Flexbox 1, Align 3).</summary>
internal static class FlexProperties
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All()
    {
        var direction = Keyword("flex-direction", f => f.Direction, (f, v) => f with { Direction = v });
        var wrap = Keyword("flex-wrap", f => f.Wrap, (f, v) => f with { Wrap = v });
        var grow = Flex("flex-grow", "<number>", Values.Number(0), f => f.Grow, (f, v) => f with { Grow = v });
        var shrink = Flex("flex-shrink", "<number>", Values.Number(0), f => f.Shrink, (f, v) => f with { Shrink = v });
        var basis = Flex("flex-basis", "auto | <length> | <percentage>", Values.LengthOr("auto"), f => f.Basis, (f, v) => f with { Basis = v });
        var rowGap = Flex("row-gap", "normal | <length> | <percentage>", Values.LengthOr("normal"), f => f.RowGap, (f, v) => f with { RowGap = v });
        var columnGap = Flex("column-gap", "normal | <length> | <percentage>", Values.LengthOr("normal"), f => f.ColumnGap, (f, v) => f with { ColumnGap = v });
        return
        [
            direction, wrap, grow, shrink, basis, rowGap, columnGap,
            Shorthand.OfGroups("flex-flow", "<flex-direction> || <flex-wrap>", [direction], [wrap]),
            new Shorthand("flex", "none | auto | [ <flex-grow> <flex-shrink>? || <flex-basis> ]", [grow, shrink, basis], reader => ParseFlex(reader, grow, shrink, basis)),
            new Shorthand("gap", "<row-gap> <column-gap>?", [rowGap, columnGap], reader => ParseGap(reader, rowGap, columnGap)),
            Distribution("justify-content", f => f.JustifyContent, (f, v) => f with { JustifyContent = v }),
            Distribution("align-content", f => f.AlignContent, (f, v) => f with { AlignContent = v }),
            Alignment("align-items", f => f.AlignItems, (f, v) => f with { AlignItems = v }),
            Alignment("justify-items", f => f.JustifyItems, (f, v) => f with { JustifyItems = v }),
            Alignment("align-self", f => f.AlignSelf, (f, v) => f with { AlignSelf = v }),
            Alignment("justify-self", f => f.JustifySelf, (f, v) => f with { JustifySelf = v }),
        ];
    }

    /// <summary>A property that lives in the group of flex and grid.</summary>
    internal static Longhand<T> Flex<T>(
        string name, string syntax, ValueParser<T> parse, Func<FlexStyle, T> get, Func<FlexStyle, T, FlexStyle> set) =>
        new(name, syntax, false, parse, style => get(style.Flex), (style, value) => style.Flex = set(style.Flex, value), get(FlexStyle.Initial));

    private static Longhand<T> Keyword<T>(string name, Func<FlexStyle, T> get, Func<FlexStyle, T, FlexStyle> set)
        where T : struct, Enum =>
        Flex(name, KeywordTable<T>.Syntax, KeywordTable<T>.Parse, get, set);

    private static Longhand<ContentDistribution> Distribution(
        string name, Func<FlexStyle, ContentDistribution> get, Func<FlexStyle, ContentDistribution, FlexStyle> set) =>
        Flex(
            name, KeywordTable<ContentDistribution>.Syntax,
            Values.Either(KeywordTable<ContentDistribution>.Parse, Values.Words(("flex-start", ContentDistribution.Start), ("flex-end", ContentDistribution.End))),
            get, set);

    private static Longhand<ItemAlignment> Alignment(string name, Func<FlexStyle, ItemAlignment> get, Func<FlexStyle, ItemAlignment, FlexStyle> set) =>
        Flex(
            name, KeywordTable<ItemAlignment>.Syntax,
            Values.Either(KeywordTable<ItemAlignment>.Parse, Values.Words(("flex-start", ItemAlignment.Start), ("flex-end", ItemAlignment.End))),
            get, set);

    // CSS Flexbox 1, 7.1: what is left out is 1 1 0, and the keywords stand for all three.
    private static PropertySetter[]? ParseFlex(ValueReader reader, Longhand<double> grow, Longhand<double> shrink, Longhand<Length?> basis)
    {
        if (reader.TryKeyword("none"))
            return Flex(grow, 0, shrink, 0, basis, null);
        var start = reader.Position;
        if (reader.TryKeyword("auto") && reader.IsAtEnd)
            return Flex(grow, 1, shrink, 1, basis, null);
        reader.Position = start;

        double? growth = null;
        double? shrinkage = null;
        StyleSetter? width = null;
        while (!reader.IsAtEnd)
        {
            if (growth is null && reader.Current.Kind == CssTokenKind.Number && reader.TryNumber(out var first) && first >= 0)
            {
                growth = first;
                if (reader.Current.Kind == CssTokenKind.Number && reader.TryNumber(out var second) && second >= 0)
                    shrinkage = second;
            }
            else if (width is not null || (width = basis.ParseSetter(reader)) is null)
            {
                return null;
            }
        }

        if (growth is null && width is null)
            return null;
        var setters = Flex(grow, growth ?? 1, shrink, shrinkage ?? 1, basis, Length.Zero);
        return width is null ? setters : [setters[0], setters[1], new PropertySetter(basis, width)];
    }

    private static PropertySetter[] Flex(
        Longhand<double> grow, double growth, Longhand<double> shrink, double shrinkage, Longhand<Length?> basis, Length? width) =>
    [
        new(grow, style => style.Flex = style.Flex with { Grow = growth }),
        new(shrink, style => style.Flex = style.Flex with { Shrink = shrinkage }),
        new(basis, style => style.Flex = style.Flex with { Basis = width }),
    ];

    private static PropertySetter[]? ParseGap(ValueReader reader, Longhand row, Longhand column)
    {
        var start = reader.Position;
        if (row.ParseSetter(reader) is not { } rowSetter)
            return null;
        if (reader.IsAtEnd)
            reader.Position = start;
        return column.ParseSetter(reader) is { } columnSetter ? [new(row, rowSetter), new(column, columnSetter)] : null;
    }
}
