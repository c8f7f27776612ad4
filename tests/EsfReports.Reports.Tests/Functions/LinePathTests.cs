using Xunit;

namespace EsfReports.Reports.Tests.Functions;

public sealed class LinePathTests
{
    private static readonly LinePath Path = new(10, 100, 50);

    [Fact]
    public void A_line_goes_from_the_left_to_the_right_with_zero_at_the_foot()
    {
        Assert.Equal("M0 50L50 25L100 0", Path.Line([0, 5, 10]));
    }

    [Fact]
    public void A_missing_value_breaks_the_line_and_is_not_drawn_as_zero()
    {
        Assert.Equal("M0 50M66.67 25L100 0", Path.Line([0, null, 5, 10]));
    }

    [Fact]
    public void A_single_value_stands_in_the_middle()
    {
        Assert.Equal("M50 25", Path.Line([5]));
    }

    [Fact]
    public void An_area_is_closed_along_the_foot()
    {
        Assert.Equal("M0 50L0 25L100 0L100 50Z", Path.Area([5, 10]));
        Assert.Equal("", Path.Area([]));
    }
}
