using Xunit;

namespace EsfReports.Excel.Tests.Cells;

/// <summary>Text from data never becomes a number, a formula or broken markup.</summary>
public sealed class HostileCellTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46 70 123")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("0012")]
    [InlineData("1e5")]
    [InlineData("TRUE")]
    [InlineData("2020-01-02")]
    [InlineData("12,5 %")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    public void Text_stays_text_whatever_it_looks_like(string text)
    {
        var workbook = TestWorkbook.Write(TestDocument.Table($"<tr><td>{text}</td><td/></tr>"));

        Assert.Equal($"text \"{text}\"", workbook.Cell("A2"));
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    [Theory]
    [InlineData("a{U+0001}b", "a\uFFFDb")]
    [InlineData("{U+D83D}", "\uFFFD")]
    [InlineData("{U+DE00}x", "\uFFFDx")]
    [InlineData("{U+D83D}{U+DE00}", "😀")]
    [InlineData("{U+FFFF}", "\uFFFD")]
    [InlineData("{U+0000}{U+000B}", "\uFFFD\uFFFD")]
    public void Characters_that_xml_cannot_hold_are_replaced(string text, string expected)
    {
        var workbook = TestWorkbook.Write(TestDocument.Table($"<tr><td>{text}</td><td/></tr>"));

        Assert.Equal($"text \"{expected}\"", workbook.Cell("A2"));
    }

    [Theory]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a_x000a_b", "a_x005F_x000a_b")]
    [InlineData("_x41_", "_x41_")]
    [InlineData("_X0041_", "_X0041_")]
    [InlineData("_x0041_x0042_", "_x005F_x0041_x005F_x0042_")]
    public void What_looks_like_an_escape_is_escaped(string text, string inFile)
    {
        var workbook = TestWorkbook.Write(TestDocument.Table($"<tr><td>{text}</td><td/></tr>"));

        Assert.Equal($"text \"{inFile}\"", workbook.Cell("A2"));
    }

    [Fact]
    public void A_long_text_is_cut_between_characters_as_readers_see_them()
    {
        // The family at the end is one character of 8 UTF-16 units, of which only 5 would fit.
        var text = new string('x', SheetLimits.CellLength - 5) + "👨\u200D👩\u200D👧" + new string('y', 9_000);

        var workbook = TestWorkbook.Write(TestDocument.Table($"<tr><td>{text}</td><td/></tr>"));

        Assert.Equal($"text \"{new string('x', SheetLimits.CellLength - 5)}\"", workbook.Cell("A2"));
        Assert.Equal(
            "workbook.html(1,118): warning ESF4206: A text of 41,770 characters was cut: a cell holds 32,767.", workbook.Messages);
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20_261_101)]
    public void Any_text_comes_back_as_it_was(int seed)
    {
        const string alphabet = "aåÖ <>&\"'_x0041=+-@\u00A0é\u0301\u4E2D,;:[]#";
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            var markup = new System.Xml.Linq.XText(text).ToString();

            var cell = TestWorkbook.Write(TestDocument.Table($"<tr><td>{markup}</td><td/></tr>")).Cell("A2");

            var shown = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var expected = shown.Length == 0 ? "blank" : $"text \"{XmlText.EscapeEscapes(shown)}\"";
            Assert.True(cell == expected, $"seed {seed}, round {round}: '{text}' gave {cell}");
        }
    }
}
