using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What documents of a language say about a project: the English summary in English if there is one, else the Swedish description.</summary>
internal static class ProjectText
{
    /// <summary>The first sentence; null if there is none.</summary>
    public static string? LeadOf(Project project, ReportLanguage language) =>
        Lead.Of(BlocksOf(project, language)) is { } lead ? Typesetting.Of(lead, LanguageOf(project, language)) : null;

    /// <summary>The blocks below the lead.</summary>
    public static IReadOnlyList<DescriptionBlock> BodyOf(Project project, ReportLanguage language) =>
        Typesetting.Of(Lead.BodyOf(BlocksOf(project, language)), LanguageOf(project, language));

    /// <summary>The language of the blocks.</summary>
    public static ReportLanguage LanguageOf(Project project, ReportLanguage language) =>
        IsEnglish(project, language) ? ReportLanguage.English : ReportLanguage.Swedish;

    private static IReadOnlyList<DescriptionBlock> BlocksOf(Project project, ReportLanguage language) =>
        IsEnglish(project, language) ? project.EnglishSummary : project.Description;

    private static bool IsEnglish(Project project, ReportLanguage language) =>
        language == ReportLanguage.English && project.EnglishSummary.Count > 0;
}
