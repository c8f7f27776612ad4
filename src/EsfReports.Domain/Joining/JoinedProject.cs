namespace EsfReports.Domain;

/// <summary>What page and list say together.</summary>
/// <param name="Project">The project with the value that counts in each field.</param>
/// <param name="Conflicts">Where the two differ, in the order of the rules.</param>
public sealed record JoinedProject(Project Project, IReadOnlyList<FieldConflict> Conflicts);
