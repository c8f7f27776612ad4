using EsfReports.Domain;
using EsfReports.Sources;

namespace EsfReports.Reports;

/// <summary>A quality report as one document is about it, with what its tables look up.</summary>
internal sealed class QualitySubject(QualityReport report)
{
    private readonly Dictionary<ProjectId, Project> _projects = report.Projects.ToDictionary(project => project.Id);

    public QualityReport Report { get; } = report;

    /// <summary>Rows of findings.</summary>
    public IReadOnlyList<FindingRow> Rows(IReadOnlyList<QualityFinding> findings) =>
        [.. findings.Select(finding => new FindingRow(finding, finding.Project is { } id ? _projects.GetValueOrDefault(id) : null))];

    /// <summary>The rules with their rows.</summary>
    public IReadOnlyList<RuleRow> Rules() => [.. Report.Rules.Select(rule => new RuleRow(rule, this))];

    /// <summary>The projects that lack what portfolios count.</summary>
    public IReadOnlyList<IncompleteProject> NotCounted() => IncompleteProject.In(Report.Projects);

    /// <summary>A finding with its project; null if it is about a file, or about a project that is not in the selection.</summary>
    internal sealed record FindingRow(QualityFinding Finding, Project? Project);

    /// <summary>A rule with the report that its findings are of.</summary>
    internal sealed record RuleRow(QualityRule Rule, QualitySubject Subject);
}
