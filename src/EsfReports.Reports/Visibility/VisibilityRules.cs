using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>The rules of visibility of all periods, one for each.</summary>
internal sealed class VisibilityRules(IReadOnlyDictionary<ProgrammingPeriod, VisibilityRule> rules)
{
    /// <summary>
    /// The rule of a period. Documents on projects of several periods, or of none that is known, follow today's rule: the one of
    /// the latest period.
    /// </summary>
    public VisibilityRule Of(ProgrammingPeriod? period) => rules[period ?? ProgrammingPeriods.All[^1]];
}
