using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How many projects have a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Known">How many have it.</param>
/// <param name="Missing">Those that lack it, in order of their ids.</param>
public sealed record FieldCoverage(ProjectField Field, int Known, IReadOnlyList<ProjectId> Missing)
{
    /// <summary>Part of the projects that have it, 0 to 1; null if there are no projects.</summary>
    public decimal? Share => Known + Missing.Count == 0 ? null : (decimal)Known / (Known + Missing.Count);

    /// <summary>Counts a field.</summary>
    internal static FieldCoverage Of(ProjectField field, IReadOnlyList<Project> projects)
    {
        IReadOnlyList<ProjectId> missing = [.. projects.Where(project => Lacks(project, field)).Select(project => project.Id)];
        return new FieldCoverage(field, projects.Count - missing.Count, missing);
    }

    // Some pages give two dates and others a period; both tell when a project starts and ends.
    private static bool Lacks(Project project, ProjectField field) => field switch
    {
        ProjectField.StartDate => project.Start is null,
        ProjectField.EndDate => project.End is null,
        _ => ProjectFieldText.Of(project, field) is null,
    };
}
