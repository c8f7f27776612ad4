using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Finds projects with the same description.</summary>
internal sealed class RepeatedTexts
{
    private readonly Dictionary<string, ProjectId> _first = new(StringComparer.Ordinal);

    public RepeatedTexts(IReadOnlyList<Project> projects)
    {
        foreach (var project in projects.OrderBy(project => project.Id))
        {
            if (DescriptionText.Of(project.Description) is { } text)
                _first.TryAdd(text, project.Id);
        }
    }

    public IEnumerable<QualityFinding> Check(Project project)
    {
        if (DescriptionText.Of(project.Description) is { } text && _first[text] != project.Id)
            yield return QualityDiagnostics.SameText(project, _first[text]);
    }
}
