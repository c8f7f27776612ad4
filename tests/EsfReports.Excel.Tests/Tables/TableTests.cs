using Xunit;

namespace EsfReports.Excel.Tests.Tables;

public sealed class TableTests
{
    [Theory]
    [InlineData("sum", "number 6 = SUBTOTAL(109,Tabell[A])")]
    [InlineData("average", "number 3 = SUBTOTAL(101,Tabell[A])")]
    [InlineData("count", "number 3 = SUBTOTAL(103,Tabell[A])")]
    [InlineData("max", "number 5 = SUBTOTAL(104,Tabell[A])")]
    [InlineData("min", "number 1 = SUBTOTAL(105,Tabell[A])")]
    public void A_total_has_a_formula_and_its_value(string function, string expected)
    {
        var workbook = TestWorkbook.Write(TestDocument.Sheet(
            "<table data-table=\"Tabell\"><thead><tr><th>A</th></tr></thead>"
            + "<tbody><tr><td><data value=\"1\">1</data></td></tr><tr><td>saknas</td></tr><tr><td/></tr><tr><td><data value=\"5\">5</data></td></tr></tbody>"
            + $"<tfoot><tr><td data-total=\"{function}\">x</td></tr></tfoot></table>"));

        Assert.Equal(expected, workbook.Cell("A6"));
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    [Fact]
    public void The_average_of_nothing_is_an_error_as_in_excel()
    {
        var workbook = TestWorkbook.Write(TestDocument.Sheet(
            "<table data-table=\"Tabell\"><thead><tr><th>A</th></tr></thead><tbody/>"
            + "<tfoot><tr><td data-total=\"average\">x</td></tr></tfoot></table>"));

        Assert.Equal("error #DIV/0! = SUBTOTAL(101,Tabell[A])", workbook.Cell("A3"));
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    [Fact]
    public void Ten_times_a_tenth_is_one()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td><data value=\"0.1\">0,1</data></td></tr>", 10));
        var workbook = TestWorkbook.Write(TestDocument.Sheet(
            $"<table data-table=\"Tabell\"><thead><tr><th>A</th></tr></thead><tbody>{rows}</tbody>"
            + "<tfoot><tr><td data-total=\"sum\">x</td></tr></tfoot></table>"));

        Assert.Equal("number 1 = SUBTOTAL(109,Tabell[A])", workbook.Cell("A12"));
    }

    [Fact]
    public void A_table_without_rows_gets_the_blank_one_that_excel_demands()
    {
        var workbook = TestWorkbook.Write(TestDocument.Table(""));

        Assert.Equal("blank", workbook.Cell("A2"));
        Assert.Equal("A1:B2", (string?)workbook[PartNames.Table(1)].Root!.Attribute("ref"));
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    [Fact]
    public void Column_names_are_the_texts_of_the_header_cells()
    {
        var workbook = TestWorkbook.Write(TestDocument.Table(
            "<tr><td/><td/></tr>", "<th>A<br/>a</th><th>_x0041_</th><th/><th>b</th><th>B</th>"));

        var names = workbook.Elements(PartNames.Table(1), "tableColumn").Select(column => (string?)column.Attribute("name"));
        var cells = new[] { "A1", "B1", "C1", "D1", "E1" }.Select(cell => workbook.Cell(cell));

        Assert.Equal(["A a", "_x005F_x0041_", "(3)", "b", "B (2)"], names);
        Assert.Equal(names.Select(name => $"text \"{name}\""), cells);
    }

    [Fact]
    public void Spanning_cells_stand_in_their_first_place_and_the_others_keep_theirs()
    {
        var workbook = TestWorkbook.Write(TestDocument.Sheet(
            "<table><tbody><tr><td rowspan=\"2\">a</td><td colspan=\"2\">b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>"));

        Assert.Equal(
            ["text \"a\"", "text \"b\"", "blank", "blank", "text \"c\"", "text \"d\""],
            new[] { "A1", "B1", "C1", "A2", "B2", "C2" }.Select(cell => workbook.Cell(cell)));
        Assert.Empty(workbook.Elements(PartNames.Sheet(1), "mergeCell"));
    }

    [Fact]
    public void Rows_beyond_the_sheet_are_left_out_and_counted()
    {
        var diagnostics = new EsfReports.Diagnostics.DiagnosticBag();
        var document = TestDocument.Table(string.Concat(Enumerable.Repeat("<tr><td>a</td><td>b</td></tr>", 10)));
        var table = (EsfReports.Documents.StyledElement)((EsfReports.Documents.StyledElement)document.Body.Children[0]).Children[0];

        var read = new TableReader(new ReadingContext(diagnostics, new NumberFormats("sv", WorkbookWords.Neutral)), table, rowsLeft: 4).Read(null);

        Assert.Equal(3, read!.BodyRows.Length);
        Assert.Equal(
            "workbook.html(1,35): error ESF4219: 7 rows do not fit: a sheet has 1,048,576 rows. They are left out.\n"
            + "  hint: Divide the data between several sheets.",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Links_beyond_what_a_sheet_holds_are_counted()
    {
        var diagnostics = new EsfReports.Diagnostics.DiagnosticBag();
        var links = new SheetLinks(new Dictionary<string, string>(), diagnostics);

        var added = Enumerable.Range(1, SheetLimits.Links + 2)
            .Count(row => links.TryAdd(1, row, new CellLink("https://www.example.org", null), new EsfReports.Diagnostics.SourceLocation("a.html", row)));
        using (var xml = new XmlPartWriter(new MemoryStream()))
            links.Write(xml);

        Assert.Equal(SheetLimits.Links, added);
        Assert.Equal(
            "a.html(65531): warning ESF4213: The sheet has 2 links more than the 65,530 that a sheet can hold; those cells show the text only.",
            Assert.Single(diagnostics).ToString());
    }
}
