using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>All that is read from the templates folder before the first document is made: texts, rules of visibility, code lists.</summary>
public sealed class ReportSetup
{
    private readonly Dictionary<ReportLanguage, TextCatalog> _texts;

    private ReportSetup(
        TemplateFolder folder, Dictionary<ReportLanguage, TextCatalog> texts, VisibilityRules visibility, ThemeSettings theme, CodeLists lists)
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
    public static ReportSetup? Read(TemplateFolder folder, CodeLists lists, DiagnosticBag diagnostics)
    {
        var texts = ReportLanguages.All.ToDictionary(
            language => language, language => TextCatalogReader.Read(folder, language, diagnostics));
        var visibility = new VisibilityReader(folder, diagnostics).Read();
        var theme = new ThemeReader(folder, diagnostics).Read();
        return visibility is null || diagnostics.HasErrors ? null : new ReportSetup(folder, texts, visibility, theme, lists);
    }

    /// <summary>Reads the definition of a report; null if it cannot be used, and then the diagnostics say why.</summary>
    public ReportDefinition? ReadReport(string name, DiagnosticBag diagnostics) =>
        new ReportDefinitionReader(Folder, diagnostics).Read(name);

    /// <summary>The names of all reports of the folder.</summary>
    public IReadOnlyList<string> ReportNames() => ReportDefinitionReader.FindNames(Folder);

    /// <summary>The texts of a language.</summary>
    public TextCatalog TextsOf(ReportLanguage language) => _texts[language];

    internal ModelContext ContextOf(ReportLanguage language, DateOnly date) => new(_texts[language], Lists, Visibility, date);
}
