using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace EsfReports.Excel.Tests.Sheets;

public sealed class ChartTests
{
    [Fact]
    public void An_axis_can_show_numbers_otherwise_than_the_cells_do()
    {
        var workbook = TestWorkbook.Write(Document("data-axis-format=\"mnkr\" data-series=\"Stöd\"", columns: 2, rows: 3));

        var formats = workbook[PartNames.Chart(1)].Descendants()
            .Where(element => element.Name.LocalName == "numFmt" && element.Parent!.Name.LocalName is "valAx" or "dLbls")
            .Select(element => (string?)element.Attribute("formatCode"));

        Assert.Contains("[$-41D]#,##0.0,,\"\u00A0mnkr\"", formats);
        Assert.Equal("", workbook.Messages);
    }

    [Theory]
    [InlineData("", "$A$2:$A$6")]
    [InlineData("data-rows=\"2\"", "$A$2:$A$3")]
    [InlineData("data-rows=\"40\"", "$A$2:$A$6")]
    public void A_chart_shows_all_rows_or_the_first(string attribute, string expected)
    {
        var workbook = TestWorkbook.Write(Document(attribute, columns: 2, rows: 5));

        Assert.EndsWith(expected, Formulas(workbook, "cat").Single(), StringComparison.Ordinal);
        Assert.Equal("", workbook.Messages);
    }

    [Fact]
    public void Rows_and_formats_that_there_are_not_are_reported()
    {
        var workbook = TestWorkbook.Write(Document("data-rows=\"no\" data-axis-format=\"krona\"", columns: 2, rows: 5));

        Assert.Equal(
            "workbook.html(1,194): warning ESF4210: There is no number format 'krona'.\n  hint: data-format is one of text, integer, plain, decimal, kr, mnkr, percent, percent1.\n"
            + "workbook.html(1,194): warning ESF4228: 'no' in data-rows is not a number of rows from 1.",
            System.Text.RegularExpressions.Regex.Replace(workbook.Messages, @"\(1,\d+\)", "(1,194)"));
    }

    [Theory]
    [InlineData(2, 5, "2,1")]
    [InlineData(12, 5, "0,8")]
    [InlineData(12, 40, "12,1")]
    public void Charts_stand_at_the_right_but_below_a_wide_short_table(int columns, int rows, string place)
    {
        var workbook = TestWorkbook.Write(Document("", columns, rows));

        var from = workbook[PartNames.Drawing(1)].Descendants().First(element => element.Name.LocalName == "from");

        Assert.Equal(place, $"{Child(from, "col")},{Child(from, "row")}");
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    [Fact]
    public void Bars_in_cells_begin_at_zero_in_both_forms()
    {
        var workbook = TestWorkbook.Write(TestDocument.Table(
            "<tr><td>a</td><td><data value=\"3\">3</data></td></tr>", "<th>A</th><th data-bar=\"\">B</th>"));

        var sheet = workbook[PartNames.Sheet(1)];
        var ids = sheet.Descendants().Where(element => element.Name.LocalName == "id").Select(element => element.Value)
            .Concat(sheet.Descendants().Attributes("id").Where(id => id.Value.StartsWith('{')).Select(id => id.Value));

        Assert.Equal(["0", "0"], sheet.Descendants().Attributes("minLength").Select(length => length.Value));
        Assert.Single(ids.Distinct());
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    private static Documents.StyledDocument Document(string attributes, int columns, int rows)
    {
        var header = string.Concat(Enumerable.Range(1, columns - 2).Select(column => Invariant($"<th>Kolumn nummer {column}</th>")));
        var cells = string.Concat(Enumerable.Repeat("<td>värde</td>", columns - 2));
        var body = string.Concat(Enumerable.Range(1, rows).Select(row =>
            Invariant($"<tr><td>Län {row}</td><td><data value=\"{row}000000\" data-format=\"kr\">x</data></td>{cells}</tr>")));
        return TestDocument.Sheet(
            $"<table data-table=\"T\"><thead><tr><th>Län</th><th>Stöd</th>{header}</tr></thead><tbody>{body}</tbody></table>"
            + $"<figure data-chart=\"bar\" data-table-ref=\"T\" {attributes}><figcaption>Stöd</figcaption></figure>");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Formulas(TestWorkbook workbook, string name) =>
        workbook[PartNames.Chart(1)].Descendants().Where(element => element.Name.LocalName == name)
            .Select(element => element.Descendants().First(child => child.Name.LocalName == "f").Value);

    private static string Child(XElement element, string name) => element.Elements().First(child => child.Name.LocalName == name).Value;
}
