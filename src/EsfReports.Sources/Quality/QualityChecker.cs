using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Looks at projects for what can hardly be right, or is missing where documents need it.</summary>
/// <remarks>
/// Unlike the readers it looks at whole projects and sets of them, so that it can also be asked about what is in the store. Nothing is
/// repaired. Findings stand at the value's place in its source.
/// </remarks>
public sealed class QualityChecker(CodeLists lists)
{
    /// <summary>All findings, in order of the projects.</summary>
    public IReadOnlyList<QualityFinding> Check(IReadOnlyList<Project> projects)
    {
        var medians = new Medians(projects);
        var texts = new RepeatedTexts(projects);
        var findings = new List<QualityFinding>();
        foreach (var project in projects.OrderBy(project => project.Id))
        {
            findings.AddRange(DateChecks.Check(project));
            findings.AddRange(MoneyChecks.Check(project));
            findings.AddRange(medians.Check(project));
            findings.AddRange(CodeChecks.Check(project, lists));
            findings.AddRange(TextChecks.Check(project));
            findings.AddRange(texts.Check(project));
        }

        return findings;
    }
}
