using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Makes the jobs of portfolios of one set of projects.</summary>
/// <param name="setup">Texts and rules.</param>
/// <param name="projects">The projects.</param>
/// <param name="make">Makes the job of one portfolio.</param>
public sealed class PortfolioJobs(ReportSetup setup, IReadOnlyList<Project> projects, Func<PortfolioSelection, IReadOnlyList<Project>, DocumentJob> make)
{
    private readonly Dictionary<Grouping, Breakdown> _breakdowns = [];

    /// <summary>The condition that the projects were chosen by (<c>--where</c>), for the documents to tell; null if there is none.</summary>
    public ProjectFilter? Condition { get; init; }

    /// <summary>What the portfolio of all projects is called; null for the usual name.</summary>
    public string? Name { get; init; }

    /// <summary>The groups that have projects, in their order.</summary>
    public IReadOnlyList<GroupKey> Groups(Grouping grouping) =>
        [.. By(grouping).Rows.Select(row => row.Key).OfType<GroupKey>()];

    /// <summary>How many projects are in no group, because their sources do not tell.</summary>
    public int Unplaced(Grouping grouping) =>
        By(grouping).Rows.Where(row => row.Kind == BreakdownRowKind.Unknown).Sum(row => row.Projects.Count);

    /// <summary>A document for the projects of a group.</summary>
    public DocumentJob ForGroup(Grouping grouping, GroupKey key) => make(
        new PortfolioSelection(grouping, key) { Condition = Condition },
        By(grouping).Rows.Single(row => row.Key == key).Projects);

    /// <summary>A document for each group that has projects.</summary>
    public IReadOnlyList<DocumentJob> ForGroups(Grouping grouping) =>
        [.. Groups(grouping).Select(key => ForGroup(grouping, key))];

    /// <summary>A document for all projects.</summary>
    public DocumentJob ForAll() => make(new PortfolioSelection { Condition = Condition, GivenName = Name }, projects);

    private Breakdown By(Grouping grouping)
    {
        if (!_breakdowns.TryGetValue(grouping, out var breakdown))
        {
            breakdown = new Portfolio(projects, setup.Lists).By(grouping);
            _breakdowns.Add(grouping, breakdown);
        }

        return breakdown;
    }
}
