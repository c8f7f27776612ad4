using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>One operation of the list.</summary>
/// <param name="Project">The project.</param>
/// <param name="Cells">A value for each column; null if no source gives it.</param>
/// <param name="Lacking">The columns that the regulation demands and the row lacks.</param>
internal sealed record OperationRow(Project Project, IReadOnlyList<object?> Cells, IReadOnlyList<OperationColumn> Lacking);
