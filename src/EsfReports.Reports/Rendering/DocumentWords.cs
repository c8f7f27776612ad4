using EsfReports.Excel;

namespace EsfReports.Reports;

/// <summary>Words that no template writes, because the form of the document asks for them.</summary>
/// <param name="Workbook">Units of number formats, and page numbers.</param>
/// <param name="SkipToContent">The link past the head of a web page; null for none.</param>
public sealed record DocumentWords(WorkbookWords Workbook, string? SkipToContent);
