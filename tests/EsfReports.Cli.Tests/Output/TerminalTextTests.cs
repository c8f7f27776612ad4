using Xunit;

namespace EsfReports.Cli.Tests.Output;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("å ä ö – 395\u00A0478", "å ä ö – 395\u00A0478")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("\u001b[31mred\u0007", "\uFFFD[31mred\uFFFD")]
    [InlineData("a\u202Eb\u2066c\u0085", "a\uFFFDb\uFFFDc\uFFFD")]
    public void Control_characters_are_replaced(string text, string expected)
    {
        Assert.Equal(expected, TerminalText.Clean(text));
    }

    [Fact]
    public void A_table_keeps_each_row_on_one_line()
    {
        Assert.Equal(["ID    N", "a\nb   1".Replace("\n", " "), "bcd  22"], TextTable.Lines([["ID", "N"], ["a\nb", "1"], ["bcd", "22"]], [false, true]));
    }
}
