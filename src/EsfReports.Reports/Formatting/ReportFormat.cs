namespace EsfReports.Reports;

/// <summary>The kinds of files that a document is written as.</summary>
public enum ReportFormat
{
    Pdf,
    Workbook,
    WebPage,
}
