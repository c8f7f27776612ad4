using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Translates properties of text into OpenType features (CSS Fonts 4, 6 and 7.2).</summary>
internal static class FontFeatures
{
    /// <summary>What is switched on or off besides the standard features; later entries win.</summary>
    public static ImmutableArray<(string Tag, int Value)> Of(TextStyle style)
    {
        if (style.NumericVariants == NumericVariants.Normal && style.LetterSpacing == 0)
            return style.FontFeatures;

        var settings = ImmutableArray.CreateBuilder<(string, int)>();
        AddNumericVariants(style.NumericVariants, settings);

        // CSS Text 3, 8.2: spaced letters do not join.
        if (style.LetterSpacing != 0)
        {
            settings.Add(("liga", 0));
            settings.Add(("clig", 0));
        }

        settings.AddRange(style.FontFeatures);
        return settings.ToImmutable();
    }

    private static void AddNumericVariants(NumericVariants variants, ImmutableArray<(string Tag, int Value)>.Builder settings)
    {
        AddIf(NumericVariants.LiningNums, "lnum");
        AddIf(NumericVariants.OldstyleNums, "onum");
        AddIf(NumericVariants.ProportionalNums, "pnum");
        AddIf(NumericVariants.TabularNums, "tnum");
        AddIf(NumericVariants.DiagonalFractions, "frac");
        AddIf(NumericVariants.Ordinal, "ordn");
        AddIf(NumericVariants.SlashedZero, "zero");

        void AddIf(NumericVariants variant, string tag)
        {
            if (variants.HasFlag(variant))
                settings.Add((tag, 1));
        }
    }
}
