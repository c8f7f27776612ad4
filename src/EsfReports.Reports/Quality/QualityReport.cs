using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;

namespace EsfReports.Reports;

/// <summary>What is known about the quality of a set of projects: findings, their summaries, and how many projects have each field.</summary>
public sealed class QualityReport
{
    /// <summary>Creates a report.</summary>
    /// <param name="projects">In order of their ids.</param>
    /// <param name="findings">All findings about them and the files that they were read from.</param>
    public QualityReport(IReadOnlyList<Project> projects, IEnumerable<QualityFinding> findings)
    {
        Projects = projects;
        Findings =
        [
            .. findings.Distinct()
                .OrderByDescending(finding => finding.Diagnostic.Severity)
                .ThenBy(finding => finding.Diagnostic.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Project is null ? 1 : 0)
                .ThenBy(finding => finding.Project)
                .ThenBy(finding => finding.Diagnostic.Location.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Diagnostic.Location.Line),
        ];
        Rules = [.. Findings.GroupBy(finding => finding.Diagnostic.Code).Select(group => new QualityRule(group.Key, [.. group]))];
        Files =
        [
            .. Findings.Where(finding => finding.Diagnostic.Location.File.Length > 0)
                .GroupBy(finding => finding.Diagnostic.Location.File)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new QualityFile(group.Key, [.. group])),
        ];
        Fields = [.. ProjectFieldText.Fields.Where(field => field != ProjectField.ProjectPeriod).Select(field => FieldCoverage.Of(field, projects))];
    }

    /// <summary>The projects, in order of their ids.</summary>
    public IReadOnlyList<Project> Projects { get; }

    /// <summary>What matters most first, then by rule, project and place; each once.</summary>
    public IReadOnlyList<QualityFinding> Findings { get; }

    /// <summary>The rules that found something, in the order of their findings.</summary>
    public IReadOnlyList<QualityRule> Rules { get; }

    /// <summary>The files with findings, by name.</summary>
    public IReadOnlyList<QualityFile> Files { get; }

    /// <summary>How many projects have each field, in the order of the fields.</summary>
    public IReadOnlyList<FieldCoverage> Fields { get; }

    /// <summary>How many findings are of a severity.</summary>
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Diagnostic.Severity == severity);

    /// <summary>How many projects have no finding of more weight than a note.</summary>
    public int SoundProjects()
    {
        var doubtful = Findings.Where(finding => finding.Diagnostic.Severity > Severity.Note).Select(finding => finding.Project).ToHashSet();
        return Projects.Count(project => !doubtful.Contains(project.Id));
    }

    /// <summary>The projects that lack what portfolios sum up, with the words for what they lack, in order of their ids.</summary>
    public IReadOnlyList<(ProjectId Project, IReadOnlyList<string> Fields)> NotCounted(TextCatalog texts) =>
    [
        .. IncompleteProject.In(Projects).Select(entry =>
            (entry.Project.Id, (IReadOnlyList<string>)[.. entry.Fields.Select(key => texts.Find(key) ?? key)])),
    ];
}
