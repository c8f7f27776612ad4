namespace EsfReports.Reports;

/// <summary>A document in one format, before it is written.</summary>
/// <param name="Format">The format.</param>
/// <param name="Content">The whole file.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Pages">Pages of a PDF; null for other formats.</param>
public sealed record RenderedFile(ReportFormat Format, ReadOnlyMemory<byte> Content, string Title, int? Pages);
