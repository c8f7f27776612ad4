using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A ratio together with the portfolio that its missing projects are looked up in.</summary>
internal sealed record CoveredRatio(Ratio Ratio, PortfolioSubject Subject);
