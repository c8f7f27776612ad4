using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A project that lacks something a portfolio counts.</summary>
/// <param name="Project">The project.</param>
/// <param name="Fields">Text keys of what it lacks.</param>
internal sealed record IncompleteProject(Project Project, IReadOnlyList<string> Fields)
{
    private static readonly string[] Counted =
        ["field.start-date", "field.end-date", "field.esf-support", "field.total-budget", "field.participants"];

    /// <summary>The incomplete ones among projects, in their order.</summary>
    public static IReadOnlyList<IncompleteProject> In(IEnumerable<Project> projects) =>
    [
        .. projects
            .Select(project => new IncompleteProject(project, [.. MissingFields.Of(project).Where(Counted.Contains)]))
            .Where(entry => entry.Fields.Count > 0),
    ];
}
