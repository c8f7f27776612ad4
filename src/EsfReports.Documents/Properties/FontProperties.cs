using System.Collections.Immutable;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>The properties of CSS Fonts 4.</summary>
internal static class FontProperties
{
    private const double Step = 1.2;

    private static readonly (string Word, double Points)[] Sizes =
    [
        ("xx-small", 6.75), ("x-small", 7.5), ("small", 9.75), ("medium", 12), ("large", 13.5), ("x-large", 18), ("xx-large", 24),
    ];

    /// <summary>All of them; the font size stands first because em depends on it.</summary>
    public static IEnumerable<Property> All()
    {
        var size = new Longhand<double>(
            "font-size", "<length> | <percentage> | xx-small | x-small | small | medium | large | x-large | xx-large | smaller | larger", true,
            Size, s => s.Text.FontSize, (b, v) => b.Text = b.Text with { FontSize = v }, 12);
        var family = TextProperties.Text(
            "font-family", "[ <family-name> | serif | sans-serif | monospace ]#",
            Family, t => t.FontFamily, (t, v) => t with { FontFamily = v });
        var weight = TextProperties.Text(
            "font-weight", "normal | bold | bolder | lighter | <integer 1-1000>",
            Weight, t => t.FontWeight, (t, v) => t with { FontWeight = v });
        var style = TextProperties.Text(
            "font-style", "normal | italic | oblique",
            Values.Words(("normal", false), ("italic", true), ("oblique", true)), t => t.IsItalic, (t, v) => t with { IsItalic = v });
        var lineHeight = TextProperties.Text(
            "line-height", "normal | <number> | <length> | <percentage>",
            LineHeight, t => (t.LineHeightFactor, t.LineHeight), (t, v) => t with { LineHeightFactor = v.Item1, LineHeight = v.Item2 });

        ImmutableArray<Longhand> inFont = [size, family, weight, style, lineHeight];
        return
        [
            size, family, weight, style, lineHeight,
            new Shorthand("font", "[ <font-style> || <font-weight> ]? <font-size> [ / <line-height> ]? <font-family>", inFont, reader => Font(reader, inFont)),
            .. FontFeatureProperties.All(),
        ];
    }

    private static Specified<double>? Size(ValueReader reader)
    {
        foreach (var (word, points) in Sizes)
        {
            if (reader.TryKeyword(word))
                return _ => points;
        }

        if (reader.TryKeyword("smaller"))
            return style => style.Parent.Text.FontSize / Step;
        if (reader.TryKeyword("larger"))
            return style => style.Parent.Text.FontSize * Step;
        return reader.TryLengthOrPercentage(out var length) && !length.IsNegative ? style => Math.Max(style.ResolveFontSize(length), 0) : null;
    }

    private static Specified<ImmutableArray<string>>? Family(ValueReader reader)
    {
        var families = ReadFamilies(reader);
        return families.IsEmpty ? null : _ => families;
    }

    /// <summary>Reads names with commas between them; empty if there is none.</summary>
    internal static ImmutableArray<string> ReadFamilies(ValueReader reader)
    {
        var families = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (reader.TryString(out var quoted))
                families.Add(quoted);
            else if (Unquoted(reader) is { } name)
                families.Add(name);
            else
                return [];
        }
        while (reader.TryComma());
        return families.ToImmutable();
    }

    private static string? Unquoted(ValueReader reader)
    {
        string? name = null;
        while (reader.TryIdent(out var word))
            name = name is null ? word : $"{name} {word}";
        return name;
    }

    private static Specified<int>? Weight(ValueReader reader)
    {
        if (reader.TryKeyword("normal"))
            return _ => 400;
        if (reader.TryKeyword("bold"))
            return _ => 700;
        if (reader.TryKeyword("bolder"))
            return style => Bolder(style.Parent.Text.FontWeight);
        if (reader.TryKeyword("lighter"))
            return style => Lighter(style.Parent.Text.FontWeight);
        return reader.TryInteger(out var weight) && weight is >= 1 and <= 1000 ? _ => weight : null;
    }

    // CSS Fonts 4, 2.2.1.
    private static int Bolder(int weight) => weight < 350 ? 400 : weight < 550 ? 700 : Math.Max(weight, 900);

    private static int Lighter(int weight) => weight < 100 ? weight : weight < 550 ? 100 : weight < 750 ? 400 : 700;

    private static Specified<(double?, double?)>? LineHeight(ValueReader reader)
    {
        if (reader.TryKeyword("normal"))
            return _ => (null, null);
        if (reader.Current.Kind == CssTokenKind.Number && reader.TryNumber(out var factor))
            return factor >= 0 ? style => (factor, Length.Within(factor * style.Text.FontSize)) : null;
        if (!reader.TryLengthOrPercentage(out var length) || length.IsNegative)
            return null;
        return style => (null, style.Resolve(length).Resolve(style.Text.FontSize));
    }

    private static List<PropertySetter>? Font(ValueReader reader, ImmutableArray<Longhand> parts)
    {
        var (size, family, weight, style, lineHeight) = (parts[0], parts[1], parts[2], parts[3], parts[4]);
        var setters = new List<PropertySetter>
        {
            new(weight, weight.Reset), new(style, style.Reset), new(lineHeight, lineHeight.Reset),
        };
        while (reader.Try(style.ParseSetter) is { } italic)
            setters.Add(new PropertySetter(style, italic));
        while (reader.Current.Kind is CssTokenKind.Ident or CssTokenKind.Number && reader.Try(weight.ParseSetter) is { } bold)
            setters.Add(new PropertySetter(weight, bold));
        if (reader.Try(style.ParseSetter) is { } late)
            setters.Add(new PropertySetter(style, late));

        if (size.ParseSetter(reader) is not { } sizeSetter)
            return null;
        setters.Add(new PropertySetter(size, sizeSetter));
        if (reader.TrySlash())
        {
            if (lineHeight.ParseSetter(reader) is not { } height)
                return null;
            setters.Add(new PropertySetter(lineHeight, height));
        }

        if (family.ParseSetter(reader) is not { } families)
            return null;
        setters.Add(new PropertySetter(family, families));
        return setters;
    }
}
