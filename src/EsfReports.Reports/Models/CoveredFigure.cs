using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A figure together with the projects that it is of.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Projects">All projects that were asked, in order of their ids.</param>
/// <param name="Subject">The portfolio that its projects are looked up in.</param>
internal sealed record CoveredFigure(Figure Figure, IReadOnlyList<Project> Projects, PortfolioSubject Subject)
{
    /// <summary>The number of projects as a figure that no project lacks.</summary>
    public static CoveredFigure CountOf(PortfolioSubject subject)
    {
        var count = subject.Portfolio.Projects.Count;
        return new CoveredFigure(new Figure(count, null, count, []), subject.Portfolio.Projects, subject);
    }

    /// <summary>Ids of the projects behind the figure.</summary>
    public IReadOnlyList<string> Ids()
    {
        var missing = Figure.Missing.ToHashSet();
        return [.. Projects.Select(project => project.Id).Where(id => !missing.Contains(id)).Select(id => id.Text)];
    }
}
