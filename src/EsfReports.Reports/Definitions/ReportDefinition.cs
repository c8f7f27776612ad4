namespace EsfReports.Reports;

/// <summary>A report as its folder describes it in <c>report.yaml</c>.</summary>
/// <param name="Name">The name of the folder, such as <c>fact-sheet</c>.</param>
/// <param name="Kind">What one document is about.</param>
/// <param name="Document">Path of the template of PDF and web page, below the templates folder; null if the report is a workbook only.</param>
/// <param name="Workbook">Path of the template of the workbook; null if the report has none.</param>
/// <param name="FileNames">The name of files in each language, without ending; <c>{id}</c> and <c>{name}</c> stand for what the document is about.</param>
public sealed record ReportDefinition(
    string Name, ReportKind Kind, string? Document, string? Workbook, IReadOnlyDictionary<ReportLanguage, string> FileNames)
{
    /// <summary>A portfolio of more projects lists them only, without a text on each; null if there is no such limit.</summary>
    public int? ShortEntries { get; init; }

    /// <summary>How the text is fitted to pages; null if documents are as long as they get.</summary>
    public PageFit? Fit { get; init; }

    /// <summary>Path of the template of a paragraph of plain text, for an e-mail; null if the report has none.</summary>
    public string? Message { get; init; }

    /// <summary>The template of a format; null if the report is not made in it.</summary>
    public string? TemplateOf(ReportFormat format) => format == ReportFormat.Workbook ? Workbook : Document;
}
