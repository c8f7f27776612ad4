using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What documents of a language say about a project: the English summary in English if there is one, else the Swedish description.</summary>
internal static class ProjectText
{
    /// <summary>The blocks.</summary>
    public static IReadOnlyList<DescriptionBlock> Of(Project project, ReportLanguage language) =>
        IsEnglish(project, language) ? project.EnglishSummary : project.Description;

    /// <summary>The blocks below the lead.</summary>
    public static IReadOnlyList<DescriptionBlock> BodyOf(Project project, ReportLanguage language) => Lead.BodyOf(Of(project, language));

    /// <summary>The language of the blocks.</summary>
    public static ReportLanguage LanguageOf(Project project, ReportLanguage language) =>
        IsEnglish(project, language) ? ReportLanguage.English : ReportLanguage.Swedish;

    private static bool IsEnglish(Project project, ReportLanguage language) =>
        language == ReportLanguage.English && project.EnglishSummary.Count > 0;
}
