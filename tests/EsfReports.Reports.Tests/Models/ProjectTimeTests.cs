using System.Globalization;
using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class ProjectTimeTests
{
    [Theory]
    [InlineData("2024-09-02", "2026-08-31", 24)]
    [InlineData("2022-05-01", "2023-01-31", 9)]
    [InlineData("2009-01-01", "2009-05-01", 4)]
    [InlineData("2024-02-01", "2024-02-29", 1)]
    [InlineData("2024-02-01", "2024-02-01", 0)]
    public void Months_count_both_days(string start, string end, int expected)
    {
        Assert.Equal(expected, ProjectTime.Months(Project(start, end)));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", "2025-12-01", 0)]
    [InlineData("2026-01-01", "2026-12-31", "2026-01-01", 0)]
    [InlineData("2026-01-01", "2026-01-10", "2026-01-06", 0.5)]
    [InlineData("2026-01-01", "2026-12-31", "2027-06-01", 1)]
    public void Elapsed_time_stays_between_0_and_1(string start, string end, string day, double expected)
    {
        Assert.Equal((decimal)expected, ProjectTime.Elapsed(Project(start, end), Day(day)));
    }

    [Fact]
    public void Only_a_running_project_has_months_left()
    {
        var project = Project("2026-01-01", "2026-12-31");

        Assert.Equal(2, ProjectTime.MonthsLeft(project, Day("2026-11-01")));
        Assert.Null(ProjectTime.MonthsLeft(project, Day("2025-11-01")));
        Assert.Null(ProjectTime.MonthsLeft(project, Day("2027-11-01")));
    }

    [Fact]
    public void A_missing_or_contradictory_date_gives_nothing()
    {
        Assert.Null(ProjectTime.Months(Some.BareProject()));
        Assert.Null(ProjectTime.Elapsed(Some.BareProject(), Some.Date));
        Assert.Null(ProjectTime.Months(Project("2026-01-02", "2026-01-01")));
        Assert.Null(ProjectTime.Elapsed(Project("2026-01-02", "2026-01-01"), Some.Date));
    }

    private static Project Project(string start, string end) => Some.BareProject() with { StartDate = Day(start), EndDate = Day(end) };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
