using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Finds the fields that a project lacks and that reports count or show.</summary>
internal static class MissingFields
{
    private static readonly (string Key, Func<Project, bool> IsMissing)[] Fields =
    [
        ("field.owner", project => project.Owner?.Organisation is null),
        ("field.region", project => project.Region is null),
        ("field.programming-period", project => project.ProgrammingPeriod is null),
        ("field.programme-area", project => project.ProgrammeArea is null),
        ("field.start-date", project => project.Start is null),
        ("field.end-date", project => project.End is null),
        ("field.esf-support", project => project.EsfSupport is null),
        ("field.total-budget", project => project.TotalBudget is null),
        ("field.participants", project => project.PlannedParticipants is null),
        ("field.description", project => project.Description.Count == 0),
    ];

    /// <summary>Text keys of the missing fields, in the order in which fact sheets show them.</summary>
    public static IReadOnlyList<string> Of(Project project) =>
        [.. Fields.Where(field => field.IsMissing(project)).Select(field => field.Key)];
}
