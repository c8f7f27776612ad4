using EsfReports.Domain;

namespace EsfReports.Cli;

/// <summary>Takes the projects for which the condition of a command line holds.</summary>
internal static class ProjectChoice
{
    /// <summary>The projects in their order; all if there is no condition.</summary>
    public static IReadOnlyList<Project> Where(IReadOnlyList<Project> projects, ProjectFilter? filter) =>
        filter is null ? projects : [.. projects.Where(filter.Matches)];

    /// <summary>The same for commands that have nothing to do without projects.</summary>
    /// <exception cref="NothingKnownException">There are none.</exception>
    public static IReadOnlyList<Project> Required(IReadOnlyList<Project> projects, ProjectFilter? filter)
    {
        if (projects.Count == 0)
            throw new NothingKnownException("The store knows no project on this day. The command import adds projects; --as-of names another day.");
        var chosen = Where(projects, filter);
        return chosen.Count > 0
            ? chosen
            : throw new NothingKnownException($"No project meets the condition \"{filter!.Text}\". The command list --where shows what does.");
    }
}
