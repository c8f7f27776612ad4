using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>A quality report as text: findings the way compilers print them, then what they add up to.</summary>
internal static class QualityLines
{
    /// <summary>The lines.</summary>
    /// <param name="report">The report.</param>
    /// <param name="texts">The language of the names of rules and fields.</param>
    public static IEnumerable<string> Of(QualityReport report, TextCatalog texts)
    {
        foreach (var finding in report.Findings)
            yield return finding.Diagnostic.ToString();

        foreach (var line in Section(["RULE", "LEVEL", "FINDINGS", "PROJECTS", "NAME"], [false, false, true, true, false], report.Rules.Select(rule => (string[])
            [rule.Code, rule.Severity.Word(), Text(rule.Findings.Count), Text(rule.Projects.Count), RuleTexts.Name(rule.Code, texts)])))
        {
            yield return line;
        }

        foreach (var line in Section(["FILE", "ERRORS", "WARNINGS", "NOTES"], [false, true, true, true], report.Files.Select(file => (string[])
            [file.Name, Text(file.CountOf(Severity.Error)), Text(file.CountOf(Severity.Warning)), Text(file.CountOf(Severity.Note))])))
        {
            yield return line;
        }

        foreach (var line in Section(["FIELD", "HAVE IT", "OF"], [false, true, true], report.Fields.Select(field => (string[])
            [RuleTexts.Field(field.Field, texts), Text(field.Known), Text(field.Known + field.Missing.Count)])))
        {
            yield return line;
        }

        foreach (var line in Section(["NOT COUNTED", "LACKS"], [false, false], report.NotCounted(texts).Select(entry => (string[])
            [entry.Project.Text, string.Join(", ", entry.Fields)])))
        {
            yield return line;
        }

        yield return "";
        yield return $"{Text(report.Projects.Count)} projects, {Text(report.SoundProjects())} without errors and warnings. "
            + $"{Text(report.CountOf(Severity.Error))} errors, {Text(report.CountOf(Severity.Warning))} warnings, {Text(report.CountOf(Severity.Note))} notes.";
    }

    private static IEnumerable<string> Section(string[] heads, bool[] isNumber, IEnumerable<string[]> rows)
    {
        List<IReadOnlyList<string>> table = [heads, .. rows];
        return table.Count == 1 ? [] : TextTable.Lines(table, isNumber).Prepend("");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
