using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;

namespace EsfReports.Reports;

/// <summary>All that one rule found.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Findings">Never empty.</param>
public sealed record QualityRule(string Code, IReadOnlyList<QualityFinding> Findings)
{
    /// <summary>The weight of its findings; a rule has one only.</summary>
    public Severity Severity => Findings[0].Diagnostic.Severity;

    /// <summary>The projects that it is about, each once, in order of their ids.</summary>
    public IReadOnlyList<ProjectId> Projects { get; } =
        [.. Findings.Select(finding => finding.Project).OfType<ProjectId>().Distinct().Order()];
}
