namespace EsfReports.Reports;

/// <summary>All documents of a run, for its index pages.</summary>
/// <param name="Portfolios">Regions from north to south, then the nation.</param>
/// <param name="Others">Documents that are neither portfolios nor fact sheets.</param>
/// <param name="FactSheets">All fact sheets.</param>
/// <param name="Regions">The fact sheets by region, from north to south.</param>
/// <param name="Region">The region that this page is of; null for the start page.</param>
/// <param name="Home">Path of the start page.</param>
internal sealed record IndexFacts(
    IReadOnlyList<IndexEntry> Portfolios,
    IReadOnlyList<IndexEntry> Others,
    IReadOnlyList<IndexEntry> FactSheets,
    IReadOnlyList<IndexGroup> Regions,
    IndexGroup? Region,
    string Home);
