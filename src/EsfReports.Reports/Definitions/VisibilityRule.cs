using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What must be shown beside the EU emblem in documents of one programming period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Statement">The statement in each language.</param>
/// <param name="Alternative">What the emblem is called for those who do not see it, in each language.</param>
/// <param name="FundLine">The name of the fund in each language; empty if the rule wants none.</param>
internal sealed record VisibilityRule(
    ProgrammingPeriod Period,
    IReadOnlyDictionary<ReportLanguage, string> Statement,
    IReadOnlyDictionary<ReportLanguage, string> Alternative,
    IReadOnlyDictionary<ReportLanguage, string> FundLine);
