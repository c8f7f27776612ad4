namespace EsfReports.Domain;

/// <summary>A set of projects with its figures: of a region, an owner, a programme area or the nation.</summary>
public sealed class Portfolio
{
    private const int LongestSpan = 60;

    private readonly Groups _groups;

    /// <summary>Creates a portfolio.</summary>
    /// <exception cref="ArgumentException">Two projects have the same id: a project must not count twice.</exception>
    public Portfolio(IEnumerable<Project> projects, CodeLists lists)
    {
        Projects = [.. projects.OrderBy(project => project.Id)];
        for (var index = 1; index < Projects.Count; index++)
        {
            if (Projects[index].Id == Projects[index - 1].Id)
                throw new ArgumentException($"The project {Projects[index].Id} is in the portfolio twice.", nameof(projects));
        }

        _groups = new Groups(lists);
        Figures = KeyFigures.Of(Projects);
    }

    /// <summary>In order of their ids.</summary>
    public IReadOnlyList<Project> Projects { get; }

    /// <summary>The figures over all projects.</summary>
    public KeyFigures Figures { get; }

    /// <summary>
    /// Splits the portfolio. Periods, codes and years go upwards, regions from north to south, names as Swedish lists do;
    /// projects that cannot be placed come last.
    /// </summary>
    public Breakdown By(Grouping grouping)
    {
        var placed = Projects.ToLookup(project => _groups.Find(grouping, project));
        var rows = placed.Where(group => group.Key is not null)
            .OrderBy(group => group.Key!, _groups.Order(grouping))
            .Select(group => Row(BreakdownRowKind.Group, group.Key, group))
            .ToList();

        if (placed.Contains(null))
            rows.Add(Row(BreakdownRowKind.Unknown, null, placed[null]));
        return new Breakdown(grouping, rows);
    }

    /// <summary>How many projects are planned, running and ended on a day; states without projects are left out.</summary>
    public IReadOnlyDictionary<ProjectStatus, int> CountByStatus(DateOnly day) =>
        Projects.CountBy(project => project.StatusAt(day)).OrderBy(pair => pair.Key).ToDictionary();

    /// <summary>
    /// What happens in each year from the first start to the last end, without gaps; empty if no project has both days. A project is in
    /// several years, so that these rows do not add up to the portfolio.
    /// </summary>
    public IReadOnlyList<YearOfProjects> ByYear()
    {
        var dated = Projects.Where(project => project.Start is not null && project.End >= project.Start).ToList();
        if (dated.Count == 0)
            return [];
        var (first, last) = (dated.Min(project => project.Start!.Value.Year), dated.Max(project => project.End!.Value.Year));
        // A mistyped year must not give thousands of rows.
        return last - first > LongestSpan ? [] : [.. Enumerable.Range(first, last - first + 1).Select(year => YearOfProjects.Of(year, dated))];
    }

    private static BreakdownRow Row(BreakdownRowKind kind, GroupKey? key, IEnumerable<Project> projects)
    {
        var list = projects.ToList();
        return new BreakdownRow(kind, key, list, KeyFigures.Of(list));
    }
}
