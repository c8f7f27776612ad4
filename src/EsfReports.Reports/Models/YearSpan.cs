namespace EsfReports.Reports;

/// <summary>The years in which the projects of a portfolio started.</summary>
internal sealed record YearSpan(int First, int Last)
{
    /// <summary>Null if no project has a start.</summary>
    public static YearSpan? Of(PortfolioSubject subject)
    {
        var years = subject.Portfolio.Projects.Select(project => project.Start?.Year).OfType<int>().ToList();
        return years.Count == 0 ? null : new YearSpan(years.Min(), years.Max());
    }
}
