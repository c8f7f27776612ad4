using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>A document before it is written.</summary>
/// <param name="Index">Its place among the documents of the run.</param>
/// <param name="Plan">What was to be made.</param>
/// <param name="Name">Name of the project; null if there is none or it could not be read.</param>
/// <param name="Region">Its region; null as the name.</param>
/// <param name="Files">What was made, in the order of formats.</param>
/// <param name="Diagnostics">What was found; grows while it is written.</param>
internal sealed record RenderedDocument(
    int Index, DocumentPlan Plan, string? Name, string? Region, IReadOnlyList<RenderedFile> Files, DiagnosticBag Diagnostics);
