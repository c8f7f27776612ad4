using Xunit;

namespace EsfReports.Reports.Tests.Functions;

public sealed class ValueClassesTests
{
    [Theory]
    [InlineData("1 2 2 3 40 41 90", 3, "1–3 40–41 90–90")]
    [InlineData("1 1 1 1 1 1 1 2 30", 4, "1–1 2–2 30–30")]
    [InlineData("5 5 5", 4, "5–5")]
    [InlineData("0 0", 4, "")]
    [InlineData("0 7 -3", 4, "7–7")]
    [InlineData("", 4, "")]
    [InlineData("1 2 3 100", 1, "1–100")]
    public void Values_are_split_where_they_have_their_gaps(string values, int count, string expected)
    {
        Assert.Equal(expected, string.Join(' ', ValueClasses.Of(Parse(values), count).Select(range => $"{range.From}–{range.To}")));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(9, 2)]
    [InlineData(10, 2)]
    public void A_value_is_in_the_class_that_reaches_it(int value, int expected)
    {
        Assert.Equal(expected, ValueClasses.Find(value, [3, 9]));
    }

    [Fact]
    public void Every_value_above_zero_is_between_the_limits_of_its_class()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var values = Enumerable.Range(0, random.Next(1, 25)).Select(_ => (decimal)random.Next(0, random.Next(2, 300))).ToList();

            var classes = ValueClasses.Of(values, 5);

            Assert.True(classes.Count <= 5, $"seed {seed}");
            foreach (var value in values.Where(value => value > 0))
            {
                var (from, to) = classes[ValueClasses.Find(value, [.. classes.Select(range => range.To)]) - 1];
                Assert.True(from <= value && value <= to, $"seed {seed}: {value} is not in {from}–{to}");
            }
        }
    }

    private static IEnumerable<decimal> Parse(string values) =>
        values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => (decimal)int.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
}
