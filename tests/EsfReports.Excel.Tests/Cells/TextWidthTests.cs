using Xunit;

namespace EsfReports.Excel.Tests.Cells;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("0123456789", 10)]
    [InlineData("iiii", 1.8)]
    [InlineData("WW", 3.52)]
    [InlineData("å", 1.05)]
    [InlineData("中文", 4)]
    [InlineData("😀", 2)]
    public void Widths_are_counted_in_digits(string text, double width) => Assert.Equal(width, TextWidth.Of(text), 2);

    [Theory]
    [InlineData("00 00 00", 8, 1)]
    [InlineData("00 00 00", 5, 2)]
    [InlineData("00 00 00", 2, 3)]
    [InlineData("0000000000", 4, 3)]
    [InlineData("00\n00", 40, 2)]
    [InlineData("", 40, 1)]
    [InlineData("0000 0", 4, 2)]
    public void Text_is_broken_between_words(string text, double width, int lines) =>
        Assert.Equal(lines, TextWidth.CountLines(text, width));

    [Fact]
    public void The_longest_line_decides() => Assert.Equal(3, TextWidth.OfLongestLine("0\n000\n00"));

    [Fact]
    public void The_longest_word_decides() => Assert.Equal(4, TextWidth.OfLongestWord("00 0000-00"));
}
