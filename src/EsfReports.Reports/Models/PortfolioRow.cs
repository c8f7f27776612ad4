using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A row of a breakdown as documents print it.</summary>
/// <param name="Key">Code, year or name; <c>rest</c> and <c>unknown</c> for the rows that are no group.</param>
/// <param name="Label">What documents print.</param>
/// <param name="Projects">Its projects, in order of their ids.</param>
/// <param name="Share">Part of all projects, 0 to 1.</param>
/// <param name="Figures">Their figures.</param>
/// <param name="Subject">The portfolio that the row belongs to.</param>
internal sealed record PortfolioRow(string Key, string Label, IReadOnlyList<Project> Projects, decimal Share, KeyFigures Figures, PortfolioSubject Subject)
{
    /// <summary>How many projects.</summary>
    public int Count => Projects.Count;
}
