namespace EsfReports.Domain;

/// <summary>Compares what was known on two days.</summary>
public static class ProjectChanges
{
    /// <summary>All changes, by kind in the order of <see cref="ProjectChangeKind"/>, then by id.</summary>
    /// <param name="before">The projects on the first day.</param>
    /// <param name="after">The projects on the second day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The second day.</param>
    /// <param name="everKnown">Ids that were known at any time up to the first day.</param>
    public static IReadOnlyList<ProjectChange> Between(
        IEnumerable<Project> before, IEnumerable<Project> after, DateOnly from, DateOnly to, IReadOnlySet<ProjectId> everKnown)
    {
        var old = before.ToDictionary(project => project.Id);
        var changes = new List<ProjectChange>();
        foreach (var project in after)
        {
            if (old.Remove(project.Id, out var earlier))
                AddDifferences(changes, earlier, project);
            else
                changes.Add(new ProjectChange(KindOfArrival(project, everKnown), null, project, []));
            if (project.End > from && project.End <= to)
                changes.Add(new ProjectChange(ProjectChangeKind.Ended, earlier, project, []));
        }

        changes.AddRange(old.Values.Select(project => new ProjectChange(ProjectChangeKind.Vanished, project, null, [])));
        return [.. changes.OrderBy(change => change.Kind).ThenBy(change => change.Project.Id)];
    }

    private static ProjectChangeKind KindOfArrival(Project project, IReadOnlySet<ProjectId> everKnown) =>
        everKnown.Contains(project.Id) ? ProjectChangeKind.Reappeared : ProjectChangeKind.New;

    private static void AddDifferences(List<ProjectChange> changes, Project before, Project after)
    {
        var fields = FieldValues.All
            .Select(field => new FieldChange(field.Field, field.Text(before), field.Text(after)))
            .Where(change => !string.Equals(change.Old, change.New, StringComparison.Ordinal))
            .ToList();
        if (fields.Count > 0)
            changes.Add(new ProjectChange(ProjectChangeKind.Changed, before, after, fields));
    }
}
