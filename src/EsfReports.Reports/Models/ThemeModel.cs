namespace EsfReports.Reports;

/// <summary>How templates see the settings of the theme.</summary>
internal static class ThemeModel
{
    public static ModelTypeOf<ThemeSettings> Theme { get; } = new ModelTypeOf<ThemeSettings>("theme")
        .OptionalText("logo", "Path of your own logo; null if theme/theme.yaml names none.", (theme, _) => theme.Logo)
        .Text("logo_alternative", "What the logo is called for those who do not see it; empty without a logo.",
            (theme, context) => theme.LogoAlternative[context.Language]);
}
