using Xunit;

namespace EsfReports.Reports.Tests.Formatting;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("999", 0, "999")]
    [InlineData("1000", 0, "1·000")]
    [InlineData("395478", 0, "395·478")]
    [InlineData("12345678", 0, "12·345·678")]
    [InlineData("29.16", 1, "29,2")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "−3")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("1234.5", 2, "1·234,50")]
    public void Swedish_numbers_have_no_break_spaces_and_a_comma(string value, int decimals, string expected)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected.Replace('·', '\u00A0'), NumberText.Write(number, decimals, ReportLanguage.Swedish));
    }

    [Theory]
    [InlineData("12345678.9", 1, "12,345,678.9")]
    [InlineData("-1000", 0, "−1,000")]
    public void English_numbers_have_commas_and_a_point(string value, int decimals, string expected)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, NumberText.Write(number, decimals, ReportLanguage.English));
    }

    [Fact]
    public void The_largest_number_is_written_whole()
    {
        Assert.Equal("79,228,162,514,264,337,593,543,950,335", NumberText.Write(decimal.MaxValue, 0, ReportLanguage.English));
    }
}
