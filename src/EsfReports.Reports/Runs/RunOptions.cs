namespace EsfReports.Reports;

/// <summary>How documents are made.</summary>
/// <param name="Formats">The formats, in the order of <see cref="ReportFormats.All"/>.</param>
/// <param name="Workers">How many documents are made at the same time; it changes nothing in what is made.</param>
public sealed record RunOptions(IReadOnlyList<ReportFormat> Formats, int Workers);
