namespace EsfReports.Reports;

/// <summary>The written form of formats, which is also the ending of the files.</summary>
public static class ReportFormats
{
    /// <summary>All formats, in the order in which files are listed.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [ReportFormat.Pdf, ReportFormat.Workbook, ReportFormat.WebPage];

    /// <summary><c>pdf</c>, <c>xlsx</c> or <c>html</c>: what templates see as <c>run.format</c>.</summary>
    public static string Extension(this ReportFormat format) => format switch
    {
        ReportFormat.Pdf => "pdf",
        ReportFormat.Workbook => "xlsx",
        ReportFormat.WebPage => "html",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format of reports"),
    };

    /// <summary>The format of an ending without its dot; null for any other text.</summary>
    public static ReportFormat? Find(string? extension) => extension switch
    {
        "pdf" => ReportFormat.Pdf,
        "xlsx" => ReportFormat.Workbook,
        "html" => ReportFormat.WebPage,
        _ => null,
    };
}
