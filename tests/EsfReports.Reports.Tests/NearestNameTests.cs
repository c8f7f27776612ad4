using Xunit;

namespace EsfReports.Reports.Tests;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("factsheet", "fact-sheet")]
    [InlineData("portfoilo", "portfolio")]
    [InlineData("LIST", "list")]
    [InlineData("vastsverige", "Västsverige")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_found_if_it_is_near_enough(string name, string? expected)
    {
        Assert.Equal(expected, NearestName.Find(name, ["fact-sheet", "portfolio", "list", "Västsverige"]));
    }
}
