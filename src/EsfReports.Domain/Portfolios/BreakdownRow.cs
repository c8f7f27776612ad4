namespace EsfReports.Domain;

/// <summary>One row of a breakdown.</summary>
/// <param name="Kind">Whether the row is a group, what is left over, or the projects that cannot be placed.</param>
/// <param name="Key">Null unless the row is a group.</param>
/// <param name="Projects">In order of their ids; never empty.</param>
/// <param name="Figures">The figures of <paramref name="Projects"/>.</param>
public sealed record BreakdownRow(BreakdownRowKind Kind, GroupKey? Key, IReadOnlyList<Project> Projects, KeyFigures Figures);
