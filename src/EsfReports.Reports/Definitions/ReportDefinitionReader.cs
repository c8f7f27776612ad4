using System.Globalization;
using EsfReports.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace EsfReports.Reports;

/// <summary>Reads the <c>report.yaml</c> of a report's folder.</summary>
internal sealed class ReportDefinitionReader(TemplateFolder folder, DiagnosticBag diagnostics)
{
    private static readonly string[] KnownKeys = ["kind", "document", "workbook", "message", "file-name", "short-entries", "fit"];

    /// <summary>The names of all folders that have a <c>report.yaml</c>, sorted.</summary>
    public static IReadOnlyList<string> FindNames(TemplateFolder folder) =>
        [.. folder.List("", "/report.yaml").Select(path => path[..path.IndexOf('/', StringComparison.Ordinal)]).Distinct()];

    /// <summary>Reads a definition; null if it cannot be used, and then the diagnostics say why.</summary>
    public ReportDefinition? Read(string name)
    {
        var path = $"{name}/report.yaml";
        if (folder.ReadText(path) is not { } text)
        {
            diagnostics.Add(ReportDiagnostics.FileIsMissing(path, "the definition of a report"));
            return null;
        }

        if (YamlFile.Read(text, diagnostics) is not YamlMappingNode map)
            return null;
        YamlFile.ReportUnknownKeys(path, map, KnownKeys, diagnostics);
        return Read(name, path, map);
    }

    private ReportDefinition? Read(string name, string path, YamlMappingNode map)
    {
        var kind = ReadKind(path, map);
        var document = ReadTemplatePath(path, map, "document");
        var workbook = YamlFile.Find(map, "workbook") is null ? null : ReadTemplatePath(path, map, "workbook");
        var message = YamlFile.Find(map, "message") is null ? null : ReadTemplatePath(path, map, "message");
        // A list of operations is a table for machines, so that it may have a workbook only.
        if (document is null && workbook is null && YamlFile.Find(map, "document") is null)
            diagnostics.Add(ReportDiagnostics.KeyIsMissing(path, "document", "the template of PDF and web page"));

        var fileNames = ReadFileNames(path, map);
        var shortEntries = ReadShortEntries(path, map);
        var fit = ReadFit(path, map);
        return kind is null || (document ?? workbook) is null
            ? null
            : new ReportDefinition(name, kind.Value, document, workbook, fileNames) { Message = message, ShortEntries = shortEntries, Fit = fit };
    }

    private ReportKind? ReadKind(string path, YamlMappingNode map)
    {
        var node = YamlFile.Find(map, "kind");
        var kind = node is null ? null : ReportKinds.Find(YamlFile.Text(node));
        if (node is null)
            diagnostics.Add(ReportDiagnostics.KeyIsMissing(path, "kind", ReportKinds.Expected));
        else if (kind is null)
            diagnostics.Add(ReportDiagnostics.UnknownKind(YamlFile.Location(path, node), YamlFile.Text(node)));
        return kind;
    }

    private int? ReadShortEntries(string path, YamlMappingNode map)
    {
        if (YamlFile.Find(map, "short-entries") is not { } node)
            return null;
        if (int.TryParse(YamlFile.Text(node), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        diagnostics.Add(ReportDiagnostics.NotANumber(YamlFile.Location(path, node), "short-entries", YamlFile.Text(node)));
        return null;
    }

    private string? ReadTemplatePath(string path, YamlMappingNode map, string key)
    {
        if (YamlFile.Find(map, key) is not { } node)
            return null;
        var template = YamlFile.Text(node);
        if (folder.Read(template) is not null)
            return template;
        diagnostics.Add(ReportDiagnostics.TemplateIsMissing(YamlFile.Location(path, node), template));
        return null;
    }

    private PageFit? ReadFit(string path, YamlMappingNode map)
    {
        if (YamlFile.Find(map, "fit") is not { } node)
            return null;
        var fit = node as YamlMappingNode ?? new YamlMappingNode();
        var grades = (YamlFile.Find(fit, "grades") as YamlSequenceNode)?.Select(YamlFile.Text).Where(grade => grade.Length > 0).ToList() ?? [];
        if (grades.Count > 0 && int.TryParse(YamlFile.Text(YamlFile.Find(fit, "pages")), NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && pages > 0)
            return new PageFit(pages, grades);

        diagnostics.Add(ReportDiagnostics.FitIsIncomplete(YamlFile.Location(path, node)));
        return null;
    }

    private Dictionary<ReportLanguage, string> ReadFileNames(string path, YamlMappingNode map)
    {
        var names = ReportLanguages.All.ToDictionary(language => language, _ => "{id}");
        if (YamlFile.Find(map, "file-name") is not YamlMappingNode patterns)
            return names;

        foreach (var (key, value) in patterns.Children)
        {
            if (ReportLanguages.Find(YamlFile.Text(key)) is { } language)
                names[language] = YamlFile.Text(value);
            else
                diagnostics.Add(ReportDiagnostics.UnknownKey(YamlFile.Location(path, key), YamlFile.Text(key), ["sv", "en"]));
        }

        return names;
    }
}
