using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Makes sure that each project is there once.</summary>
internal static class ProjectMerge
{
    /// <summary>Of several pages of one project the first counts, in the order given; what the others say is reported.</summary>
    public static IReadOnlyList<Project> Merge(IEnumerable<Project> projects, DiagnosticBag diagnostics)
    {
        var byId = new Dictionary<ProjectId, Project>();
        foreach (var project in projects)
        {
            if (!byId.TryAdd(project.Id, project))
                diagnostics.Add(Finding(byId[project.Id], project));
        }

        return [.. byId.Values.OrderBy(project => project.Id)];
    }

    private static Diagnostic Finding(Project kept, Project dropped)
    {
        var isSame = ProjectJson.ContentHash(kept).AsSpan().SequenceEqual(ProjectJson.ContentHash(dropped));
        var (at, first) = (PlaceOf(dropped), PlaceOf(kept));
        return isSame ? SourceDiagnostics.SameProjectTwice(at, kept.Id, first) : SourceDiagnostics.ProjectTwice(at, kept.Id, first);
    }

    private static SourceLocation PlaceOf(Project project) =>
        project.Sources.TryGetValue(ProjectField.Id, out var source) ? new SourceLocation(source.File, source.Line) : SourceLocation.None;
}
