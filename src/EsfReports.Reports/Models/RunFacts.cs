namespace EsfReports.Reports;

/// <summary>What a document may say about the run that made it.</summary>
internal sealed record RunFacts(DateOnly Date, string Version, ReportFormat Format, bool HoldsPersonalData);
