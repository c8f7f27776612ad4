using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>What became of one document of a run.</summary>
/// <param name="Plan">The document.</param>
/// <param name="Status">Whether it was made.</param>
/// <param name="Title">Its title; its key if it was not made.</param>
/// <param name="Pages">Pages of the PDF; null if there is none.</param>
/// <param name="Files">The files, in the order of formats.</param>
/// <param name="Diagnostics">All findings, each once.</param>
public sealed record MadeDocument(
    DocumentPlan Plan,
    DocumentStatus Status,
    string Title,
    int? Pages,
    IReadOnlyList<(ReportFormat Format, OutputFile File)> Files,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <inheritdoc cref="DocumentJob.Name"/>
    public string? Name { get; init; }

    /// <inheritdoc cref="DocumentJob.Region"/>
    public string? Region { get; init; }
}
