using System.Text.RegularExpressions;
using EsfReports.Diagnostics;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Finds mistakes in templates without data: unknown fields, functions, includes, keys of texts and placeholders.</summary>
/// <param name="setup">The templates and texts.</param>
public sealed partial class ReportChecker(ReportSetup setup)
{
    /// <summary>Checks the templates of all reports of the folder.</summary>
    /// <param name="diagnostics">Takes the mistakes.</param>
    /// <returns>How many templates were checked, partials not counted.</returns>
    public int CheckAll(DiagnosticBag diagnostics)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var templates = 0;
        foreach (var report in setup.ReportNames().Select(name => setup.ReadReport(name, diagnostics)).OfType<ReportDefinition>())
        {
            foreach (var path in new[] { report.Document, report.Workbook, report.Message }.OfType<string>())
            {
                templates++;
                Add(Check(setup.Templates.Load(path)!, ReportModels.RootsOf(report.Kind), setup.Templates), found, diagnostics);
            }
        }

        return templates;
    }

    /// <summary>Checks one template that may belong to any report.</summary>
    /// <param name="path">Its name in messages.</param>
    /// <param name="text">The template.</param>
    /// <param name="includes">Where includes are looked up.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public void Check(string path, string text, TemplateFolder includes, DiagnosticBag diagnostics) =>
        diagnostics.AddRange(Check(Template.Parse(text, path), ReportModels.Roots, new ParsedTemplates(includes)));

    // A partial is checked with each report that includes it; the same mistake is told once.
    private static void Add(IReadOnlyList<Diagnostic> mistakes, HashSet<string> found, DiagnosticBag diagnostics) =>
        diagnostics.AddRange(mistakes.Where(mistake => found.Add(mistake.ToString())));

    private IReadOnlyList<Diagnostic> Check(Template template, IReadOnlyList<(string Name, ModelType Type)> roots, ITemplateLoader loader)
    {
        var schemas = new ModelSchemas();
        var checker = new TemplateChecker
        {
            Model = roots.ToDictionary(root => root.Name, root => schemas.Of(root.Type)),
            Globals = HostFunctions.For(setup.TextsOf(ReportLanguage.Swedish)),
            Loader = loader,
            CallCheck = CheckTexts,
        };
        return checker.Check(template);
    }

    private CallProblem? CheckTexts(CheckedCall call) => call.Function switch
    {
        "t" when call.Arguments is [string key, ..] => CheckText(key, call.Names),
        "plural" when call.Arguments is [_, string key, ..] =>
            CheckText(key + ".one", [.. call.Names, "n"]) ?? CheckText(key + ".other", [.. call.Names, "n"]),
        _ => null,
    };

    private CallProblem? CheckText(string key, IReadOnlyList<string> given)
    {
        foreach (var texts in ReportLanguages.All.Select(setup.TextsOf))
        {
            if (texts.Find(key) is not { } text)
                return new CallProblem(ReportDiagnostics.TextIsMissing(key, texts.File, NearestName.Find(key, texts.Keys)));
            if (Placeholder().Matches(text).FirstOrDefault(match => !given.Contains(match.Groups[1].Value)) is { } missing)
                return new CallProblem(ReportDiagnostics.PlaceholderIsMissing(key, texts.File, missing.Groups[1].Value));
        }

        return null;
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Placeholder();
}
