using EsfReports.Domain;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary>Takes the projects for which the condition of a command line holds.</summary>
internal static class ProjectChoice
{
    /// <summary>The projects in their order; all if there is no condition.</summary>
    public static IReadOnlyList<Project> Where(IReadOnlyList<Project> projects, ProjectFilter? filter) =>
        filter is null ? projects : [.. projects.Where(filter.Matches)];

    /// <summary>The projects of a day for which the condition holds; they are read one by one when they are asked for, unless the condition asks for them all.</summary>
    /// <exception cref="NothingKnownException">There are none.</exception>
    public static KnownProjects Required(IProjectStore store, DateOnly date, ProjectFilter? filter)
    {
        if (filter is not null)
            return KnownProjects.Of(Required(store.ReadAll(date), filter));
        var all = store.List(date);
        return all.Ids.Count > 0 ? all : throw NothingKnown();
    }

    /// <summary>The same for commands that have nothing to do without projects.</summary>
    /// <exception cref="NothingKnownException">There are none.</exception>
    public static IReadOnlyList<Project> Required(IReadOnlyList<Project> projects, ProjectFilter? filter)
    {
        if (projects.Count == 0)
            throw NothingKnown();
        var chosen = Where(projects, filter);
        return chosen.Count > 0
            ? chosen
            : throw new NothingKnownException($"No project meets the condition \"{filter!.Text}\". The command list --where shows what does.");
    }

    private static NothingKnownException NothingKnown() =>
        new("The store knows no project on this day. The command import adds projects; --as-of names another day.");
}
