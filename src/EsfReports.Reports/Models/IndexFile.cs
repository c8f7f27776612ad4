namespace EsfReports.Reports;

/// <summary>One file of a document, for the index page.</summary>
internal sealed record IndexFile(string Name, ReportFormat Format);
