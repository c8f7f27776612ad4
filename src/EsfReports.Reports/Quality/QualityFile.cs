using EsfReports.Diagnostics;
using EsfReports.Sources;

namespace EsfReports.Reports;

/// <summary>All that was found in one file.</summary>
/// <param name="Name">The file as projects and findings name it.</param>
/// <param name="Findings">Never empty.</param>
public sealed record QualityFile(string Name, IReadOnlyList<QualityFinding> Findings)
{
    /// <summary>How many findings are of a severity.</summary>
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Diagnostic.Severity == severity);
}
