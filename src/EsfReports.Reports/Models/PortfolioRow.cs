using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A row of a breakdown as documents print it.</summary>
/// <param name="Key">Code, year or name; <c>rest</c> and <c>unknown</c> for the rows that are no group.</param>
/// <param name="Label">What documents print.</param>
/// <param name="Projects">The projects of the row, in order of their ids; never empty.</param>
/// <param name="Figures">Their figures.</param>
/// <param name="Subject">The portfolio that the row belongs to.</param>
internal sealed record PortfolioRow(
    string Key, string Label, IReadOnlyList<Project> Projects, KeyFigures Figures, PortfolioSubject Subject)
{
    /// <summary>How many projects.</summary>
    public int Count => Projects.Count;

    /// <summary>Part of all projects of the portfolio, 0 to 1.</summary>
    public decimal Share => (decimal)Count / Subject.Portfolio.Projects.Count;

    /// <summary>Part of a sum of the portfolio, 0 to 1; null if row or portfolio has none, or the sum is zero.</summary>
    public decimal? ShareOf(Func<KeyFigures, Figure> figure) =>
        figure(Figures).Sum / (figure(Subject.Portfolio.Figures).Sum is 0 ? null : figure(Subject.Portfolio.Figures).Sum);

    /// <summary>How many projects of the row are in a state at the date of the report.</summary>
    public int CountOf(ProjectStatus status, DateOnly date) => Projects.Count(project => project.StatusAt(date) == status);
}
