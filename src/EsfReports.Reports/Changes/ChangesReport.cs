using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What is different between two days, with the figures of both.</summary>
public sealed class ChangesReport
{
    /// <summary>Creates a report.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The second day.</param>
    /// <param name="before">The projects as known on the first day.</param>
    /// <param name="after">The projects as known on the second day.</param>
    /// <param name="everKnown">Ids that were known at any time up to the first day.</param>
    public ChangesReport(
        DateOnly from, DateOnly to, IReadOnlyList<Project> before, IReadOnlyList<Project> after, IReadOnlySet<ProjectId> everKnown)
    {
        From = from;
        To = to;
        Before = KeyFigures.Of(before);
        After = KeyFigures.Of(after);
        Changes = ProjectChanges.Between(before, after, from, to, everKnown);
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The second day.</summary>
    public DateOnly To { get; }

    /// <summary>The figures of the first day.</summary>
    public KeyFigures Before { get; }

    /// <summary>The figures of the second day.</summary>
    public KeyFigures After { get; }

    /// <summary>By kind, then by id.</summary>
    public IReadOnlyList<ProjectChange> Changes { get; }

    /// <summary>The changes of a kind, by id.</summary>
    public IReadOnlyList<ProjectChange> Of(ProjectChangeKind kind) => [.. Changes.Where(change => change.Kind == kind)];
}
