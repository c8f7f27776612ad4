namespace EsfReports.Reports;

/// <summary>One document of a run, for the index page.</summary>
internal sealed record IndexEntry(string Id, string Title, string? Region, int? Pages, IReadOnlyList<IndexFile> Files);
