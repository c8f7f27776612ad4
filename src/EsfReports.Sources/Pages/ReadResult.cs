using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>What was read from one project page.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Project">Null if the file is not a project page; a finding then says why.</param>
/// <param name="Lines">One entry for each line of the file.</param>
/// <param name="Diagnostics">All findings, in the order of their lines.</param>
public sealed record ReadResult(
    string File, Project? Project, IReadOnlyList<LineUse> Lines, IReadOnlyList<Diagnostic> Diagnostics);
