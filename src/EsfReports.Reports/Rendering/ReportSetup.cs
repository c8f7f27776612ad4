using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>All that is read from the templates folder before the first document is made: texts, rules of visibility, code lists.</summary>
public sealed class ReportSetup
{
    private readonly PerLanguage<TextCatalog> _texts;

    private ReportSetup(
        TemplateFolder folder, PerLanguage<TextCatalog> texts, VisibilityRules visibility, ThemeSettings theme, CodeLists lists)
    {
        Folder = folder;
        _texts = texts;
        Visibility = visibility;
        Theme = theme;
        Lists = lists;
        Templates = new ParsedTemplates(folder);
    }

    /// <summary>The templates folder.</summary>
    public TemplateFolder Folder { get; }

    /// <summary>The code lists.</summary>
    public CodeLists Lists { get; }

    internal VisibilityRules Visibility { get; }

    internal ThemeSettings Theme { get; }

    internal ParsedTemplates Templates { get; }

    /// <summary>Reads the folder; null if something is wrong with it, and then the diagnostics say what.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="lists">The code lists.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="language">The language of all documents; texts of others are read only if a document asks for them. Null reads all of them.</param>
    public static ReportSetup? Read(TemplateFolder folder, CodeLists lists, DiagnosticBag diagnostics, ReportLanguage? language = null)
    {
        var texts = new PerLanguage<TextCatalog>(each => TextCatalogReader.Read(folder, each, IsAsked(each) ? diagnostics : []));
        foreach (var each in ReportLanguages.All)
        {
            // What is wrong with them is to be said now.
            if (IsAsked(each))
                _ = texts[each];
        }

        var visibility = new VisibilityReader(folder, diagnostics).Read();
        var theme = new ThemeReader(folder, diagnostics).Read();
        return visibility is null || diagnostics.HasErrors ? null : new ReportSetup(folder, texts, visibility, theme, lists);

        bool IsAsked(ReportLanguage each) => language is null || language == each;
    }

    /// <summary>Reads the definition of a report; null if it cannot be used, and then the diagnostics say why.</summary>
    public ReportDefinition? ReadReport(string name, DiagnosticBag diagnostics) =>
        new ReportDefinitionReader(Folder, diagnostics).Read(name);

    /// <summary>The names of all reports of the folder.</summary>
    public IReadOnlyList<string> ReportNames() => ReportDefinitionReader.FindNames(Folder);

    /// <summary>The texts of a language.</summary>
    public TextCatalog TextsOf(ReportLanguage language) => _texts[language];

    internal ModelContext ContextOf(ReportLanguage language, DateOnly date) => new(TextsOf(language), Lists, Visibility, date);
}
