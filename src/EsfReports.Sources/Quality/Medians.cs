using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Finds amounts that are far above those of the same programme area.</summary>
internal sealed class Medians
{
    // With fewer projects a median says little.
    private const int Fewest = 5;

    private readonly Dictionary<(ProgrammingPeriod?, string?), decimal> _medians;

    public Medians(IReadOnlyList<Project> projects)
    {
        _medians = projects.GroupBy(project => (project.ProgrammingPeriod, project.ProgrammeArea))
            .Select(area => (area.Key, Figure: Figure.Of(area, project => project.EsfSupport?.Amount)))
            .Where(area => area.Figure.Known >= Fewest)
            .ToDictionary(area => area.Key, area => area.Figure.Median!.Value);
    }

    public IEnumerable<QualityFinding> Check(Project project)
    {
        if (_medians.TryGetValue((project.ProgrammingPeriod, project.ProgrammeArea), out var median) && project.EsfSupport?.Amount > 10 * median)
            yield return QualityDiagnostics.FarAboveMedian(project, median);
    }
}
