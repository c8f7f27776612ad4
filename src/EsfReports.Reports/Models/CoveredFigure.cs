using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A figure together with the portfolio that its missing projects are looked up in.</summary>
internal sealed record CoveredFigure(Figure Figure, PortfolioSubject Subject)
{
    /// <summary>The number of projects as a figure that no project lacks.</summary>
    public static CoveredFigure CountOf(PortfolioSubject subject)
    {
        var count = subject.Portfolio.Projects.Count;
        return new CoveredFigure(new Figure(count, null, count, []), subject);
    }
}
