using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What fields need besides the object itself.</summary>
/// <param name="Texts">The texts of the document's language.</param>
/// <param name="Lists">The names of codes.</param>
/// <param name="Visibility">What must stand beside the emblem.</param>
/// <param name="Date">The date of the report.</param>
internal sealed record ModelContext(TextCatalog Texts, CodeLists Lists, VisibilityRules Visibility, DateOnly Date)
{
    /// <summary>The language of the document.</summary>
    public ReportLanguage Language => Texts.Language;

    /// <summary>The Swedish or the English one of two texts.</summary>
    public string Choose(string swedish, string english) => Language == ReportLanguage.Swedish ? swedish : english;
}
