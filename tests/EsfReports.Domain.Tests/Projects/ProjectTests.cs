using Xunit;

namespace EsfReports.Domain.Tests.Projects;

public sealed class ProjectTests
{
    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2023-12-31", ProjectStatus.Planned)]
    [InlineData("2024-01-01", "2024-12-31", "2024-01-01", ProjectStatus.Running)]
    [InlineData("2024-01-01", "2024-12-31", "2024-12-31", ProjectStatus.Running)]
    [InlineData("2024-01-01", "2024-12-31", "2025-01-01", ProjectStatus.Ended)]
    [InlineData(null, "2024-12-31", "2025-01-01", ProjectStatus.Ended)]
    [InlineData(null, "2024-12-31", "2024-06-01", ProjectStatus.Unknown)]
    [InlineData("2024-01-01", null, "2023-06-01", ProjectStatus.Planned)]
    [InlineData("2024-01-01", null, "2024-06-01", ProjectStatus.Unknown)]
    [InlineData(null, null, "2024-06-01", ProjectStatus.Unknown)]
    public void The_status_depends_on_the_day(string? start, string? end, string day, ProjectStatus expected)
    {
        var project = Some.Project("2020/00001") with { StartDate = Some.Date(start), EndDate = Some.Date(end) };

        Assert.Equal(expected, project.StatusAt(Some.Date(day)!.Value));
    }

    [Fact]
    public void Dates_that_are_blank_come_from_the_project_period()
    {
        var project = Some.Project("2020/00001") with
        {
            EndDate = new(2024, 6, 30),
            ProjectPeriod = new DateRange(new(2022, 1, 1), new(2023, 1, 31)),
        };

        Assert.Equal(new DateOnly(2022, 1, 1), project.Start);
        Assert.Equal(new DateOnly(2024, 6, 30), project.End);
    }
}
