using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>How templates see a quality report.</summary>
internal static class QualityModel
{
    private static readonly ModelTypeOf<QualitySubject.FindingRow> Finding = new ModelTypeOf<QualitySubject.FindingRow>("finding")
        .Text("rule", "Name of the rule, as in ESF1105.", (row, _) => row.Finding.Diagnostic.Code)
        .Text("rule_name", "What the rule is called in the language of the document.", (row, context) => RuleTexts.Name(row.Finding.Diagnostic.Code, context.Texts))
        .Text("level", "error, warning or note.", (row, _) => row.Finding.Diagnostic.Severity.Word())
        .OptionalObject("project", "The project; null if the finding is about a file.", ProjectModel.Project, (row, _) => row.Project)
        .OptionalText("field", "The field in the language of the document; null if it is not about one.", (row, context) =>
            row.Finding.Field is { } field ? RuleTexts.Field(field, context.Texts) : null)
        .OptionalText("value", "What the project says there, as plain text; null if nothing, or a long text.", (row, _) => row.Finding.Value)
        .OptionalText("compared_with", "What the value does not agree with; null if it is not compared.", (row, _) => row.Finding.ComparedWith)
        .OptionalText("file", "The file; null if the finding is about none.", (row, _) =>
            row.Finding.Diagnostic.Location.File is { Length: > 0 } file ? file : null)
        .OptionalNumber("line", "Line or row in the file, counted from 1; null for the file as a whole.", (row, _) =>
            row.Finding.Diagnostic.Location.Line is > 0 and var line ? line : null)
        .Text("message", "The sentence of the finding, in English, as the program prints it.", (row, _) => row.Finding.Diagnostic.Message)
        .OptionalText("advice", "What to do about it, in the language of the document; null if there is nothing to say.", (row, context) =>
            RuleTexts.Advice(row.Finding.Diagnostic.Code, context.Texts));

    private static readonly ModelTypeOf<QualitySubject.RuleRow> Rule = new ModelTypeOf<QualitySubject.RuleRow>("rule")
        .Text("code", "Name of the rule, as in ESF1105.", (row, _) => row.Rule.Code)
        .Text("name", "What it is called in the language of the document.", (row, context) => RuleTexts.Name(row.Rule.Code, context.Texts))
        .Text("level", "error, warning or note.", (row, _) => row.Rule.Severity.Word())
        .OptionalText("advice", "What to do about it; null if there is nothing to say.", (row, context) => RuleTexts.Advice(row.Rule.Code, context.Texts))
        .Number("count", "How many findings.", (row, _) => row.Rule.Findings.Count)
        .Number("projects", "How many projects it is about.", (row, _) => row.Rule.Projects.Count)
        .TextList("ids", "Ids of those projects.", (row, _) => [.. row.Rule.Projects.Select(id => id.Text)])
        .List("findings", "The findings.", Finding, (row, _) => row.Subject.Rows(row.Rule.Findings));

    private static readonly ModelTypeOf<QualityFile> File = new ModelTypeOf<QualityFile>("quality of a file")
        .Text("name", "The file.", (file, _) => file.Name)
        .Number("errors", "Findings of the level error.", (file, _) => file.CountOf(Severity.Error))
        .Number("warnings", "Findings of the level warning.", (file, _) => file.CountOf(Severity.Warning))
        .Number("notes", "Findings of the level note.", (file, _) => file.CountOf(Severity.Note));

    private static readonly ModelTypeOf<FieldCoverage> Coverage = new ModelTypeOf<FieldCoverage>("coverage")
        .Text("label", "The field in the language of the document.", (field, context) => RuleTexts.Field(field.Field, context.Texts))
        .Number("known", "How many projects have it.", (field, _) => field.Known)
        .Number("of", "How many projects there are.", (field, _) => field.Known + field.Missing.Count)
        .OptionalNumber("share", "Part of the projects that have it, 0 to 1; null if there are no projects.", (field, _) => field.Share)
        .TextList("missing", "Ids of the projects that lack it.", (field, _) => [.. field.Missing.Select(id => id.Text)]);

    public static ModelTypeOf<QualitySubject> Quality { get; } = new ModelTypeOf<QualitySubject>("quality")
        .Number("count", "Number of projects.", (subject, _) => subject.Report.Projects.Count)
        .Number("sound", "Projects without errors and warnings.", (subject, _) => subject.Report.SoundProjects())
        .Number("errors", "Findings of the level error.", (subject, _) => subject.Report.CountOf(Severity.Error))
        .Number("warnings", "Findings of the level warning.", (subject, _) => subject.Report.CountOf(Severity.Warning))
        .Number("notes", "Findings of the level note.", (subject, _) => subject.Report.CountOf(Severity.Note))
        .List("findings", "All findings, errors first.", Finding, (subject, _) => subject.Rows(subject.Report.Findings))
        .List("rules", "The rules that found something, errors first.", Rule, (subject, _) => subject.Rules())
        .List("files", "The files with findings.", File, (subject, _) => subject.Report.Files)
        .List("fields", "How many projects have each field.", Coverage, (subject, _) => subject.Report.Fields)
        .List("not_counted", "Projects that lack an amount, participants or a date, and so are missing from sums.", PortfolioModel.Incomplete,
            (subject, _) => subject.NotCounted())
        .Object("visibility", "What must stand beside the EU emblem.", ProjectParts.Visibility, (_, context) => context.Visibility.Of(null));
}
