using System.Xml.Linq;
using Xunit;

namespace EsfReports.Excel.Tests.Cells;

public sealed class TypedCellTests
{
    [Theory]
    [InlineData("<data value=\"395478\">395 478 kr</data>", "number 395478")]
    [InlineData(" <data value=\"-0.25\">x</data> ", "number -0.25")]
    [InlineData("<strong><data value=\"1e3\">1 000</data></strong>", "number 1000")]
    [InlineData("<a href=\"https://www.example.org\"><data value=\"7\">7</data></a>", "number 7")]
    [InlineData("<data value=\"12.50\">12,50</data>", "number 12.5")]
    [InlineData("<data value=\"\">uppgift saknas</data>", "blank")]
    [InlineData("<data value=\"7\" data-format=\"text\">007</data>", "text \"007\"")]
    [InlineData("<data value=\"7\">7</data> av 9", "text \"7 av 9\"")]
    [InlineData("<time datetime=\"2020-08-01\">1 augusti 2020</time>", "number 44044")]
    [InlineData("<time datetime=\"1900-03-01\">x</time>", "number 61")]
    [InlineData("<time>i fjol</time>", "text \"i fjol\"")]
    [InlineData("rad ett<br/> rad  två", "text \"rad ett\\nrad två\"")]
    [InlineData("<ul><li>ett</li><li>två</li></ul>", "text \"ett\\ntvå\"")]
    [InlineData("av\u00ADstavat", "text \"avstavat\"")]
    [InlineData("", "blank")]
    [InlineData("  ", "blank")]
    public void A_cell_holds_what_its_elements_say(string content, string expected)
    {
        var workbook = TestWorkbook.Write(TestDocument.Table($"<tr><td>{content}</td><td/></tr>"));

        Assert.Equal(expected, workbook.Cell("A2"));
        Assert.Equal("", workbook.Messages);
    }

    [Theory]
    [InlineData("kr", "[$-41D]#,##0\"\u00A0kr\"")]
    [InlineData("mnkr", "[$-41D]#,##0.0,,\"\u00A0mnkr\"")]
    [InlineData("percent", "[$-41D]0\"\u00A0\"%")]
    [InlineData("percent1", "[$-41D]0.0\"\u00A0\"%")]
    [InlineData("integer", "[$-41D]#,##0")]
    [InlineData("decimal", "[$-41D]#,##0.00")]
    [InlineData("plain", "0")]
    public void A_number_is_shown_in_its_format(string name, string code)
    {
        var workbook = TestWorkbook.Write(TestDocument.Table($"<tr><td><data value=\"5\" data-format=\"{name}\">5</data></td><td/></tr>"));

        Assert.Equal(code, FormatOf(workbook, "A2"));
    }

    [Fact]
    public void A_column_gives_its_format_to_numbers_without_one()
    {
        var workbook = TestWorkbook.Write(TestDocument.Sheet(
            "<table data-table=\"T\"><col/><col data-format=\"kr\"/><thead><tr><th>A</th><th>B</th></tr></thead>"
            + "<tbody><tr><td><data value=\"5\">5</data></td><td><data value=\"5\">5</data></td></tr></tbody></table>"));

        Assert.Equal("[$-41D]#,##0", FormatOf(workbook, "A2"));
        Assert.Equal("[$-41D]#,##0\"\u00A0kr\"", FormatOf(workbook, "B2"));
    }

    private static string? FormatOf(TestWorkbook workbook, string cell)
    {
        var style = (int)workbook.Elements(PartNames.Sheet(1), "c").First(item => (string?)item.Attribute("r") == cell).Attribute("s")!;
        var id = (string?)workbook.Elements(PartNames.Styles, "cellXfs").Elements().ElementAt(style).Attribute("numFmtId");
        return (string?)workbook.Elements(PartNames.Styles, "numFmt").FirstOrDefault(item => (string?)item.Attribute("numFmtId") == id)?.Attribute("formatCode");
    }
}
