using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>What was read from many files.</summary>
/// <param name="Projects">Each project once, page and list joined, in order of their ids.</param>
/// <param name="Pages">What pages alone say, in order of their ids.</param>
/// <param name="Lists">What lists of operations alone say, in order of their ids.</param>
/// <param name="Files">All files that could be opened, in order of their names.</param>
/// <param name="Diagnostics">All findings, by file and line.</param>
public sealed record SourceSet(
    IReadOnlyList<Project> Projects, IReadOnlyList<Project> Pages, IReadOnlyList<Project> Lists, IReadOnlyList<ReadFile> Files, IReadOnlyList<Diagnostic> Diagnostics);
