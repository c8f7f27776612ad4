namespace EsfReports.Domain;

/// <summary>What happens to projects in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Starting">How many start in it.</param>
/// <param name="Running">How many have at least one of their days in it.</param>
/// <param name="Ending">How many end in it.</param>
/// <param name="Projects">The running ones, in order of their ids.</param>
public sealed record YearOfProjects(int Year, int Starting, int Running, int Ending, IReadOnlyList<ProjectId> Projects)
{
    /// <summary>Counts a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="projects">Projects with start and end, in order of their ids.</param>
    internal static YearOfProjects Of(int year, IReadOnlyList<Project> projects)
    {
        var running = projects.Where(project => project.Start!.Value.Year <= year && project.End!.Value.Year >= year).ToList();
        return new YearOfProjects(
            year,
            running.Count(project => project.Start!.Value.Year == year),
            running.Count,
            running.Count(project => project.End!.Value.Year == year),
            [.. running.Select(project => project.Id)]);
    }
}
