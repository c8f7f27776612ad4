namespace EsfReports.Reports;

/// <summary>All documents of a run, for the index page.</summary>
internal sealed record IndexFacts(IReadOnlyList<IndexEntry> Portfolios, IReadOnlyList<IndexEntry> FactSheets);
