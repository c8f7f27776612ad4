using System.Collections.Immutable;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Figures, ligatures, capitals and other features of fonts (CSS Fonts 4, 6).</summary>
internal static class FontFeatureProperties
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All() =>
    [
        TextProperties.Text(
            "font-variant-numeric",
            "normal | [ [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ] || diagonal-fractions || ordinal || slashed-zero ]",
            Numeric, t => t.NumericVariants, (t, v) => t with { NumericVariants = v }),
        Features(
            "font-variant-caps", "normal | small-caps | all-small-caps",
            Values.Words<ImmutableArray<(string, int)>>(
                ("normal", []), ("small-caps", [("smcp", 1)]), ("all-small-caps", [("smcp", 1), ("c2sc", 1)])),
            t => t.CapsFeatures, (t, v) => t with { CapsFeatures = v }),
        Features(
            "font-variant-ligatures", "normal | none | no-common-ligatures | discretionary-ligatures",
            Values.Words<ImmutableArray<(string, int)>>(
                ("normal", []), ("none", [("liga", 0), ("clig", 0), ("dlig", 0), ("calt", 0)]),
                ("no-common-ligatures", [("liga", 0), ("clig", 0)]), ("discretionary-ligatures", [("dlig", 1)])),
            t => t.LigatureFeatures, (t, v) => t with { LigatureFeatures = v }),
        Features(
            "font-kerning", "auto | normal | none",
            Values.Words<ImmutableArray<(string, int)>>(("auto", []), ("normal", []), ("none", [("kern", 0)])),
            t => t.KerningFeatures, (t, v) => t with { KerningFeatures = v }),
        Features(
            "font-feature-settings", "normal | [ <tag> [ <integer> | on | off ]? ]#",
            Settings, t => t.FeatureSettings, (t, v) => t with { FeatureSettings = v }),
    ];

    private static Longhand<ImmutableArray<(string Tag, int Value)>> Features(
        string name,
        string syntax,
        ValueParser<ImmutableArray<(string Tag, int Value)>> parse,
        Func<TextStyle, ImmutableArray<(string Tag, int Value)>> get,
        Func<TextStyle, ImmutableArray<(string Tag, int Value)>, TextStyle> set) =>
        TextProperties.Text(name, syntax, parse, get, (text, value) => Join(set(text, value)));

    // Settings come last, so that they win over the variants (CSS Fonts 4, 7.2).
    private static TextStyle Join(TextStyle text) => text with
    {
        FontFeatures = [.. text.KerningFeatures, .. text.LigatureFeatures, .. text.CapsFeatures, .. text.FeatureSettings],
    };

    private static Specified<NumericVariants>? Numeric(ValueReader reader)
    {
        var variants = NumericVariants.Normal;
        var count = 0;
        while (KeywordTable<NumericVariants>.TryRead(reader, out var variant))
        {
            if ((variants & variant) != 0 || (variant == NumericVariants.Normal && count > 0))
                return null;
            variants |= variant;
            count++;
        }

        const NumericVariants Shapes = NumericVariants.LiningNums | NumericVariants.OldstyleNums;
        const NumericVariants Widths = NumericVariants.ProportionalNums | NumericVariants.TabularNums;
        return count == 0 || variants.HasFlag(Shapes) || variants.HasFlag(Widths) ? null : _ => variants;
    }

    private static Specified<ImmutableArray<(string Tag, int Value)>>? Settings(ValueReader reader)
    {
        if (reader.TryKeyword("normal"))
            return _ => [];
        var features = ImmutableArray.CreateBuilder<(string Tag, int Value)>();
        do
        {
            if (!reader.TryString(out var tag) || tag.Length != 4 || !tag.All(char.IsAscii))
                return null;
            features.Add((tag, reader.TryInteger(out var value) ? value : reader.TryKeyword("off") ? 0 : OnOrNothing(reader)));
        }
        while (reader.TryComma());
        var settings = features.ToImmutable();
        return _ => settings;
    }

    private static int OnOrNothing(ValueReader reader)
    {
        reader.TryKeyword("on");
        return 1;
    }
}
