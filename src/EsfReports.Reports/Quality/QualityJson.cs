using System.Text.Json;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;

namespace EsfReports.Reports;

/// <summary>Writes a quality report as JSON.</summary>
/// <remarks>Stable: rules are known by their codes, levels are <c>error</c>, <c>warning</c>, <c>note</c>, fields have the names of the JSON form of projects.</remarks>
public static class QualityJson
{
    /// <summary>The report as UTF-8 JSON.</summary>
    /// <param name="report">The report.</param>
    /// <param name="date">The date of the report.</param>
    /// <param name="texts">The language of names and advice.</param>
    public static byte[] Write(QualityReport report, DateOnly date, TextCatalog texts) => JsonFile.Write(json =>
    {
        json.WriteNumber("quality", 1);
        json.WriteString("as_of", DateText.Iso(date));
        json.WriteNumber("projects", report.Projects.Count);
        json.WriteNumber("sound", report.SoundProjects());
        WriteCounts(json, report.CountOf);
        WriteRules(json, report, texts);
        WriteFiles(json, report);
        WriteFields(json, report);
        WriteNotCounted(json, report);
        WriteFindings(json, report, texts);
    });

    private static void WriteCounts(Utf8JsonWriter json, Func<Severity, int> countOf)
    {
        json.WriteNumber("errors", countOf(Severity.Error));
        json.WriteNumber("warnings", countOf(Severity.Warning));
        json.WriteNumber("notes", countOf(Severity.Note));
    }

    private static void WriteRules(Utf8JsonWriter json, QualityReport report, TextCatalog texts)
    {
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Code);
            json.WriteString("level", rule.Severity.Word());
            json.WriteString("name", RuleTexts.Name(rule.Code, texts));
            json.WriteString("advice", RuleTexts.Advice(rule.Code, texts));
            json.WriteNumber("findings", rule.Findings.Count);
            json.WriteNumber("projects", rule.Projects.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFiles(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartArray("files");
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            WriteCounts(json, file.CountOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartArray("completeness");
        foreach (var field in report.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", ProjectJson.NameOf(field.Field));
            json.WriteNumber("known", field.Known);
            json.WriteNumber("of", field.Known + field.Missing.Count);
            WriteTexts(json, "missing", field.Missing.Select(id => id.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNotCounted(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartArray("not_counted");
        foreach (var entry in IncompleteProject.In(report.Projects))
        {
            json.WriteStartObject();
            json.WriteString("project", entry.Project.Id.Text);
            WriteTexts(json, "lacks", entry.Fields.Select(key => key["field.".Length..].Replace('-', '_')));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, QualityReport report, TextCatalog texts)
    {
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            WriteFinding(json, finding, texts);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, QualityFinding finding, TextCatalog texts)
    {
        var (code, severity, location, message, _) = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("rule", code);
        json.WriteString("level", severity.Word());
        json.WriteString("project", finding.Project?.Text);
        json.WriteString("field", finding.Field is { } field ? ProjectJson.NameOf(field) : null);
        json.WriteString("value", finding.Value);
        json.WriteString("compared_with", finding.ComparedWith);
        json.WriteString("file", location.File.Length == 0 ? null : location.File);
        json.WriteNumber("line", location.Line);
        json.WriteString("message", message);
        json.WriteString("advice", RuleTexts.Advice(code, texts) ?? finding.Diagnostic.Hint);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
