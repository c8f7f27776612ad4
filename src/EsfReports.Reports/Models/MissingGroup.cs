using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>The projects that lack the same figures.</summary>
/// <param name="Fields">Text keys of what they lack.</param>
/// <param name="Projects">In the order of the portfolio.</param>
internal sealed record MissingGroup(IReadOnlyList<string> Fields, IReadOnlyList<Project> Projects)
{
    /// <summary>The groups of a portfolio, the largest first.</summary>
    public static IReadOnlyList<MissingGroup> In(PortfolioSubject subject) =>
    [
        .. IncompleteProject.In(subject.Ordered)
            .GroupBy(entry => string.Join('|', entry.Fields), StringComparer.Ordinal)
            .Select(group => new MissingGroup(group.First().Fields, [.. group.Select(entry => entry.Project)]))
            .OrderByDescending(group => group.Projects.Count),
    ];
}
