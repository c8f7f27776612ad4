using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>Projects of which the ids are known; each project is read when its turn comes, so that thousands need not be in memory.</summary>
/// <param name="Ids">In their order.</param>
/// <param name="Read">
/// Reads one of them; throws <see cref="StoreException"/> if it cannot be read. Called by any thread, but not while the store is used otherwise.
/// </param>
public sealed record KnownProjects(IReadOnlyList<ProjectId> Ids, Func<ProjectId, Project> Read)
{
    /// <summary>Projects that are in memory already.</summary>
    /// <param name="projects">In order of their ids, each once.</param>
    public static KnownProjects Of(IReadOnlyList<Project> projects)
    {
        var byId = projects.ToDictionary(project => project.Id);
        return new KnownProjects([.. byId.Keys], id => byId[id]);
    }
}
