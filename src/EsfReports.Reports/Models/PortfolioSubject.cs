using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A portfolio as one document is about it: its projects, and what they have been selected by.</summary>
/// <remarks>Breakdowns are made when a template asks for them; a portfolio belongs to one document and one thread.</remarks>
/// <param name="portfolio">The projects and their figures.</param>
/// <param name="selection">What they have been selected by.</param>
internal sealed class PortfolioSubject(Portfolio portfolio, PortfolioSelection selection)
{
    private readonly Dictionary<Grouping, Breakdown> _breakdowns = [];
    private Dictionary<ProjectId, Project>? _byId;

    public Portfolio Portfolio { get; } = portfolio;

    public PortfolioSelection Selection { get; } = selection;

    /// <summary>Newest programming period first, then by id; projects of unknown period last.</summary>
    public IReadOnlyList<Project> Ordered { get; } =
        [.. portfolio.Projects.OrderByDescending(project => project.ProgrammingPeriod ?? (ProgrammingPeriod)(-1)).ThenBy(project => project.Id)];

    /// <summary>The portfolio split into groups; templates ask for the same breakdown more than once.</summary>
    public Breakdown By(Grouping grouping)
    {
        if (!_breakdowns.TryGetValue(grouping, out var breakdown))
        {
            breakdown = Portfolio.By(grouping);
            _breakdowns.Add(grouping, breakdown);
        }

        return breakdown;
    }

    /// <summary>The projects of some ids.</summary>
    public IReadOnlyList<Project> Find(IEnumerable<ProjectId> ids)
    {
        _byId ??= Portfolio.Projects.ToDictionary(project => project.Id);
        return [.. ids.Select(id => _byId[id])];
    }
}
