using EsfReports.Documents;
using Xunit;

namespace EsfReports.Reports.Tests.Visibility;

public sealed class EmblemTests
{
    // An emblem of height 1 at the origin: coordinates are parts of its height.
    private static readonly Emblem Unit = new(new PaintedShape(PathData.Rectangle(0, 0, 1.5, 1), Placement.OnPage, Color.Black, null), []);

    [Theory]
    [InlineData(12, 0.75, 0.1667)]
    [InlineData(3, 1.0833, 0.5)]
    [InlineData(6, 0.75, 0.8333)]
    [InlineData(9, 0.4167, 0.5)]
    [InlineData(1, 0.9167, 0.2113)]
    public void Stars_stand_on_a_circle_of_a_third_of_the_height(int hour, double x, double y)
    {
        var vertices = Unit.Vertices(hour);

        Assert.Equal(x, vertices.Where((_, index) => index % 2 == 0).Average(vertex => vertex.X), 0.0001);
        Assert.Equal(y, vertices.Where((_, index) => index % 2 == 0).Average(vertex => vertex.Y), 0.0001);
    }

    [Fact]
    public void Every_star_has_five_points_on_an_eighteenth_of_the_height_and_one_of_them_up()
    {
        (double X, double Y)[] expected =
        [
            (0, -0.05556), (0.01247, -0.01717), (0.05284, -0.01717), (0.02018, 0.00656), (0.03265, 0.04495),
            (0, 0.02122), (-0.03265, 0.04495), (-0.02018, 0.00656), (-0.05284, -0.01717), (-0.01247, -0.01717),
        ];

        for (var hour = 1; hour <= 12; hour++)
        {
            var angle = Math.Tau * hour / 12;
            var (x, y) = (0.75 + (Math.Sin(angle) / 3), 0.5 - (Math.Cos(angle) / 3));
            var vertices = Unit.Vertices(hour);
            for (var index = 0; index < 10; index++)
            {
                Assert.Equal(x + expected[index].X, vertices[index].X, 0.00001);
                Assert.Equal(y + expected[index].Y, vertices[index].Y, 0.00001);
            }
        }
    }

    [Fact]
    public void An_emblem_without_stars_misses_the_first()
    {
        Assert.Equal(1, Unit.FindMisplacedStar());
    }
}
