using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>A finding about the data, with what a table of findings shows beside its sentence.</summary>
/// <param name="Diagnostic">Rule, level, place, sentence and advice.</param>
/// <param name="Project">The project; null if the finding is about a file.</param>
/// <param name="Field">The field; null if it is not about one.</param>
/// <param name="Value">What the project says there, as plain text; null if it says nothing, or a long text.</param>
/// <param name="ComparedWith">What the value does not agree with; null if it is not compared.</param>
public sealed record QualityFinding(
    Diagnostic Diagnostic, ProjectId? Project = null, ProjectField? Field = null, string? Value = null, string? ComparedWith = null);
