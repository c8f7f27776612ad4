using Xunit;

namespace EsfReports.Excel.Tests.Cells;

public sealed class CellNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("007", "7")]
    [InlineData("0.10", "0.1")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("1234567890123456", "1.23456789012346E+15")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("0.1234567890123456", "0.123456789012346")]
    [InlineData("1e5", "100000")]
    [InlineData("", null)]
    [InlineData("abc", null)]
    [InlineData("1,5", null)]
    [InlineData("NaN", null)]
    [InlineData("Infinity", null)]
    [InlineData("1e22", null)]
    [InlineData("1e400", null)]
    [InlineData("1 000", null)]
    public void Digits_are_kept_as_far_as_a_cell_keeps_them(string text, string? digits) =>
        Assert.Equal(digits, CellNumber.Normalize(text, out _));

    [Theory]
    [InlineData("kr", "395478", "395 478 kr")]
    [InlineData("kr", "12000000.5", "12 000 001 kr")]
    [InlineData("mnkr", "12000000", "12,0 mnkr")]
    [InlineData("percent", "0.67", "67 %")]
    [InlineData("percent1", "0.0457", "14,6 %")]
    [InlineData("integer", "1234567", "1 234 567")]
    [InlineData("decimal", "1234.5", "1 234,50")]
    [InlineData("plain", "2014", "2014")]
    public void The_width_of_a_number_covers_what_is_shown(string format, string digits, string shown)
    {
        var width = new NumberFormats("sv", TestWorkbook.WordsOf("sv")).Width(CellFormats.Find(format)!.Value, digits);

        Assert.InRange(width, TextWidth.Of(shown) - 0.3, TextWidth.Of(shown) + 3);
    }
}
