using Xunit;

namespace EsfReports.Reports.Tests.Functions;

public sealed class ChartMathTests
{
    [Theory]
    [InlineData(50, 100, 400, 200)]
    [InlineData(150, 100, 400, 400)]
    [InlineData(-1, 100, 400, 0)]
    [InlineData(1, 0, 400, 0)]
    [InlineData(1, 3, 100, 33.33)]
    public void A_scale_stays_within_its_range(double value, double max, double range, double expected)
    {
        Assert.Equal((decimal)expected, ChartMath.Scale((decimal)value, (decimal)max, (decimal)range));
    }

    [Theory]
    [InlineData(10, 5, "0 2 4 6 8 10")]
    [InlineData(97, 4, "0 25 50 75 100")]
    [InlineData(0.3, 3, "0 0.1 0.2 0.3")]
    [InlineData(1, 1, "0 1")]
    [InlineData(0, 5, "0")]
    [InlineData(29158000, 5, "0 10000000 20000000 30000000")]
    public void Ticks_are_round_and_reach_the_maximum(double max, int count, string expected)
    {
        Assert.Equal(expected, string.Join(' ', ChartMath.LinearTicks((decimal)max, count).Select(ScriptNumbers.Plain)));
    }

    [Theory]
    [InlineData(9, 4, "0 5 10")]
    [InlineData(1, 4, "0 1")]
    [InlineData(3, 4, "0 1 2 3")]
    [InlineData(97, 4, "0 25 50 75 100")]
    public void Ticks_of_counts_are_whole(double max, int count, string expected)
    {
        Assert.Equal(expected, string.Join(' ', ChartMath.LinearTicks((decimal)max, count, isCount: true).Select(ScriptNumbers.Plain)));
    }

    [Fact]
    public void A_quarter_of_a_ring_goes_from_the_top_to_the_right()
    {
        Assert.Equal("M50 10 A40 40 0 0 1 90 50 L70 50 A20 20 0 0 0 50 30 Z", ChartMath.Arc(50, 50, 40, 20, 0, 0.25m));
    }

    [Fact]
    public void A_full_ring_is_drawn_and_not_empty()
    {
        Assert.Equal("M50 10 A40 40 0 1 1 49.975 10 L49.987 30 A20 20 0 1 0 50 30 Z", ChartMath.Arc(50, 50, 40, 20, 0, 1));
    }
}
