namespace EsfReports.Reports;

/// <summary>What <c>theme/theme.yaml</c> sets.</summary>
/// <param name="Logo">Path of the house's own logo below the templates folder; null if there is none.</param>
/// <param name="LogoAlternative">What the logo is called for those who do not see it; empty if there is no logo.</param>
internal sealed record ThemeSettings(string? Logo, IReadOnlyDictionary<ReportLanguage, string> LogoAlternative);
