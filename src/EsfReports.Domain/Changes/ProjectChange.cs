namespace EsfReports.Domain;

/// <summary>One thing that happened to a project between two days; a project can both change and end.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Before">The project on the first day; null if it was not known then.</param>
/// <param name="After">The project on the second day; null if it had vanished.</param>
/// <param name="Fields">What is different, in the order of the fields; empty unless the kind is <see cref="ProjectChangeKind.Changed"/>.</param>
public sealed record ProjectChange(
    ProjectChangeKind Kind, Project? Before, Project? After, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The project as last known.</summary>
    public Project Project => After ?? Before!;
}
