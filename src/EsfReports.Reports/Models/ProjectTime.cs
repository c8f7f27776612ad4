using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Measures the time of a project.</summary>
internal static class ProjectTime
{
    // A month of 30 or 31 days counts as whole when it is nearly so.
    private const double DaysOfMonth = 365.25 / 12;

    /// <summary>Months from the first day to the last, both counted, to the nearest whole one; null unless both are known.</summary>
    public static decimal? Months(Project project) => Between(project.Start, project.End);

    /// <summary>Months from the day of the report to the last day of a running project; null for others.</summary>
    public static decimal? MonthsLeft(Project project, DateOnly day) =>
        project.StatusAt(day) == ProjectStatus.Running ? Between(day, project.End) : null;

    /// <summary>How much of its time has passed, 0 to 1; null unless both days are known.</summary>
    public static decimal? Elapsed(Project project, DateOnly day)
    {
        if (project.Start is not { } start || project.End is not { } end || end < start)
            return null;
        var days = end.DayNumber - start.DayNumber + 1;
        return Math.Clamp((decimal)(day.DayNumber - start.DayNumber) / days, 0, 1);
    }

    private static decimal? Between(DateOnly? first, DateOnly? last)
    {
        if (first is not { } start || last is not { } end || end < start)
            return null;
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        return (decimal)Math.Round(months + ((end.Day + 1 - start.Day) / DaysOfMonth), MidpointRounding.AwayFromZero);
    }
}
