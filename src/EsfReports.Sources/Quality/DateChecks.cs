using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Checks of a project's time.</summary>
internal static class DateChecks
{
    public static IEnumerable<QualityFinding> Check(Project project)
    {
        if (project.End < project.Start)
            yield return QualityDiagnostics.EndBeforeStart(project);
        if (Eligible(project.ProgrammingPeriod) is var (first, last) && (project.Start < first || project.End > last))
            yield return QualityDiagnostics.OutsidePeriod(project, first, last);
        if (Differ(project.StartDate, project.ProjectPeriod?.Start) || Differ(project.EndDate, project.ProjectPeriod?.End))
            yield return QualityDiagnostics.PeriodDiffers(project);
        if (project.ProgrammingPeriod == ProgrammingPeriod.From2021To2027 && project.Start?.AddMonths(36) < project.End)
            yield return QualityDiagnostics.TooLong(project);
    }

    // From the regulations on eligibility of expenditure; not yet compared with their text.
    private static (DateOnly First, DateOnly Last)? Eligible(ProgrammingPeriod? period) => period switch
    {
        ProgrammingPeriod.From2007To2013 => (new(2007, 1, 1), new(2015, 12, 31)),
        ProgrammingPeriod.From2014To2020 => (new(2014, 1, 1), new(2023, 12, 31)),
        ProgrammingPeriod.From2021To2027 => (new(2021, 1, 1), new(2029, 12, 31)),
        _ => null,
    };

    private static bool Differ(DateOnly? one, DateOnly? other) => one is not null && other is not null && one != other;
}
