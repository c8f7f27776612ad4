using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Concludes the programming period: from the programme, else the id, else the codes, else the form of the page.</summary>
/// <remarks>Never from the start year: projects of 2014–2020 started as late as 2022.</remarks>
internal static class PeriodRule
{
    /// <summary>What a page tells about the period.</summary>
    /// <param name="Cci">The programme as given.</param>
    /// <param name="Id">Null if the page has no diarienummer.</param>
    /// <param name="InterventionField">The code as given.</param>
    /// <param name="IsGluedPage">The page has the form of 2007–2013.</param>
    internal sealed record Evidence(string? Cci, ProjectId? Id, string? InterventionField, bool IsGluedPage);

    /// <summary>All that the evidence says, the most trusted first; the first one counts.</summary>
    public static IReadOnlyList<(ProgrammingPeriod Period, string Rule)> Conclude(Evidence evidence, CodeLists lists)
    {
        var periods = new List<(ProgrammingPeriod, string)>();
        Add(periods, ProgrammingPeriods.FindByCci(evidence.Cci), "period-by-programme");
        Add(periods, evidence.Id?.FindPeriod(), "period-by-id");
        Add(periods, ByInterventionField(evidence.InterventionField, lists), "period-by-intervention-field");
        Add(periods, evidence.IsGluedPage ? ProgrammingPeriod.From2007To2013 : null, "period-by-page-form");
        return periods;
    }

    // A code that exists in two periods tells nothing.
    private static ProgrammingPeriod? ByInterventionField(string? code, CodeLists lists)
    {
        if (code is null)
            return null;
        var periods = lists.PeriodsOf(CodeList.InterventionField, code).ToList();
        return periods.Count == 1 ? periods[0] : null;
    }

    private static void Add(List<(ProgrammingPeriod, string)> periods, ProgrammingPeriod? period, string rule)
    {
        if (period is { } known)
            periods.Add((known, rule));
    }
}
