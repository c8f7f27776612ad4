using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A column of the list of operations.</summary>
/// <param name="Key">Its name in JSON; the texts <c>operations.column.KEY</c> head it in each language.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Provision">The provision that demands it; null if it is an addition of ours.</param>
/// <param name="Value">The value for a project; null if no source gives it. A decimal, a date or a text, by the kind.</param>
internal sealed record OperationColumn(string Key, OperationCellKind Kind, string? Provision, Func<Project, CodeLists, object?> Value);
