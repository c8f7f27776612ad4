using EsfReports.Documents;
using Xunit;

namespace EsfReports.Excel.Tests.Sheets;

public sealed class SheetTests
{
    private const string Row = "<tr><td>a</td><td><data value=\"1\">1</data></td></tr>";

    [Fact]
    public void A_sheet_without_content_shows_its_name()
    {
        var workbook = TestWorkbook.Write(TestDocument.Sheet(""));

        Assert.Equal("text \"Blad\"", workbook.Cell("A1"));
    }

    [Theory]
    [InlineData("<h1>Titel</h1>", "", "A3", "pane")]
    [InlineData("", "", "A2", "pane")]
    [InlineData("<p>1</p><p>2</p><p>3</p><p>4</p><p>5</p><p>6</p><p>7</p><p>8</p>", "", null, "pane")]
    [InlineData("", "<p>efter</p>", null, "pane")]
    public void The_header_row_is_frozen_if_the_table_is_what_the_sheet_is_about(string before, string after, string? cell, string name)
    {
        var table = $"<table data-table=\"T\"><thead><tr><th>A</th><th>B</th></tr></thead><tbody>{Row}</tbody></table>";

        var workbook = TestWorkbook.Write(TestDocument.Sheet(before + table + after));

        Assert.Equal(cell, (string?)workbook.Elements(PartNames.Sheet(1), name).SingleOrDefault()?.Attribute("topLeftCell"));
    }

    [Fact]
    public void The_header_row_is_printed_on_each_page()
    {
        var workbook = TestWorkbook.Write(TestDocument.Table(Row));

        Assert.Equal("'Blad'!$1:$1", workbook.Elements(PartNames.Workbook, "definedName").Single().Value);
    }

    [Fact]
    public void Widths_are_those_of_the_content_within_limits()
    {
        var workbook = TestWorkbook.Write(TestDocument.Sheet(
            "<table data-table=\"T\"><col/><col/><col/><col data-width=\"33\"/><thead><tr><th>A</th><th>B</th><th>C</th><th>D</th></tr></thead>"
            + $"<tbody><tr><td>1</td><td>{new string('0', 20)}</td><td>{string.Concat(Enumerable.Repeat("ord ", 100))}</td><td>d</td></tr></tbody></table>"));

        Assert.Equal(
            ["8", "21.7", "60", "33"],
            workbook.Elements(PartNames.Sheet(1), "col").Select(column => (string?)column.Attribute("width")));
    }

    [Fact]
    public void Long_texts_wrap_earlier_where_the_sheet_would_become_too_wide_to_print()
    {
        var columns = Enumerable.Range(1, 8).ToList();
        var text = string.Concat(Enumerable.Repeat("ord ", 40));
        var workbook = TestWorkbook.Write(TestDocument.Table(
            $"<tr>{string.Concat(columns.Select(_ => $"<td>{text}</td>"))}<td><data value=\"123456789012\" data-format=\"kr\">x</data></td></tr>",
            string.Concat(columns.Select(column => $"<th>Text {column}</th>")) + "<th>Stöd</th>"));

        var widths = workbook.Elements(PartNames.Sheet(1), "col").Select(column => (double)column.Attribute("width")!).ToList();

        Assert.Equal(Enumerable.Repeat(26.0, 8), widths[..8]);
        Assert.True(widths[8] > 17);
        // 40 words, seven to a line.
        Assert.Equal(6 * 15, (double)workbook.Elements(PartNames.Sheet(1), "row").ElementAt(1).Attribute("ht")!);
    }

    [Theory]
    [InlineData("bar", "", "B")]
    [InlineData("stacked-bar", "", "B C")]
    [InlineData("bar", "Kvinnor|4", "C D")]
    [InlineData("pie", "3|2", "C")]
    public void A_chart_shows_the_columns_it_is_told_or_the_first(string kind, string series, string columns)
    {
        var attribute = series.Length == 0 ? "" : $"data-series=\"{series}\"";
        var workbook = TestWorkbook.Write(TestDocument.Sheet(
            $"<figure data-chart=\"{kind}\" {attribute}><table data-table=\"T\"><thead><tr><th>Län</th><th>Alla</th><th>Kvinnor</th><th>Stöd</th></tr></thead>"
            + "<tbody><tr><td>a</td><td><data value=\"3\">3</data></td><td><data value=\"2\">2</data></td><td><data value=\"9\" data-format=\"kr\">9</data></td></tr></tbody></table></figure>"));

        var shown = workbook[PartNames.Chart(1)].Descendants()
            .Where(element => element.Name.LocalName == "val")
            .Select(element => element.Value.Split('$')[1]);

        Assert.Equal(columns, string.Join(' ', shown));
    }

    [Fact]
    public void Running_lines_have_no_codes_from_data()
    {
        var metadata = TestDocument.Metadata with { Title = "2020 R&D & <mer>", Author = "A&P" };
        var workbook = TestWorkbook.Write(TestDocument.Parse("<section data-sheet=\"1 &amp; 2\"><p>x</p></section>", metadata));

        Assert.Equal("&L 2020 R&&D && <mer>&R 1 && 2", workbook.Elements(PartNames.Sheet(1), "oddHeader").Single().Value);
        Assert.Equal("&LA&&P&RSida &P av &N", workbook.Elements(PartNames.Sheet(1), "oddFooter").Single().Value);
    }

    [Fact]
    public void A_link_within_the_workbook_leads_to_its_sheet_table_or_cell()
    {
        var workbook = TestWorkbook.Write(TestDocument.Parse(
            "<section data-sheet=\"Om\"><p><a href=\"#Data\">blad</a></p><p><a href=\"#T\">tabell</a></p><p><a href=\"#antal-projekt\">tal</a></p>"
            + "<dl><dt>Antal</dt><dd><data id=\"antal-projekt\" value=\"1\">1</data></dd></dl></section>"
            + $"<section data-sheet=\"Data\"><h1>D</h1><table data-table=\"T\"><thead><tr><th>A</th><th>B</th></tr></thead><tbody>{Row}</tbody></table></section>"));

        Assert.Equal(
            ["'Data'!A1", "'Data'!A2", "antal_projekt"],
            workbook.Elements(PartNames.Sheet(1), "hyperlink").Select(link => (string?)link.Attribute("location")));
        Assert.Equal("", workbook.Messages);
    }

    [Fact]
    public void A_link_leads_to_the_row_or_the_sheet_of_an_id()
    {
        var workbook = TestWorkbook.Write(TestDocument.Parse(
            "<section data-sheet=\"Summor\"><table data-table=\"Summor\"><thead><tr><th>Grupp</th><th>Antal</th></tr></thead>"
            + "<tbody><tr><td>b</td><td><a href=\"#grupp-b\" title=\"Visa raderna\"><data value=\"2\">2</data></a></td></tr></tbody>"
            + "<tfoot><tr><td/><td data-total=\"sum\"><a href=\"#rader\"><data value=\"2\">2</data></a></td></tr></tfoot></table></section>"
            + "<section id=\"rader\" data-sheet=\"Rader\"><h1>R</h1><table data-table=\"Rader\"><thead><tr><th>A</th></tr></thead>"
            + "<tbody><tr><td>a</td></tr><tr id=\"grupp-b\"><td>b</td></tr><tr><td>b</td></tr></tbody></table></section>"));

        var links = workbook.Elements(PartNames.Sheet(1), "hyperlink").ToList();

        Assert.Equal(["'Rader'!A4", "'Rader'!A1"], links.Select(link => (string?)link.Attribute("location")));
        Assert.Equal(["B2", "B3"], links.Select(link => (string?)link.Attribute("ref")));
        Assert.Equal("Visa raderna", (string?)links[0].Attribute("tooltip"));
        Assert.Equal("number 2 = SUBTOTAL(109,Summor[Antal])", workbook.Cell("B3"));
        Assert.Equal("", workbook.Messages);
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    [Fact]
    public void Sections_within_other_elements_are_found()
    {
        var workbook = TestWorkbook.Write(TestDocument.Parse("<main><div><section data-sheet=\"Ett\"><p>1</p></section></div><section data-sheet=\"Två\"><p>2</p></section></main>"));

        Assert.Equal(["Ett", "Två"], workbook.Elements(PartNames.Workbook, "sheet").Select(sheet => (string?)sheet.Attribute("name")));
    }

    [Fact]
    public void An_english_document_has_english_units()
    {
        var document = TestDocument.Parse(
            "<section data-sheet=\"S\"><p><data value=\"1\" data-format=\"kr\">1</data></p></section>", new DocumentMetadata("T", "en"));
        var codes = TestWorkbook.Write(document).Elements(PartNames.Styles, "numFmt").Select(format => (string?)format.Attribute("formatCode"));

        Assert.Contains("[$-809]\"SEK\u00A0\"#,##0", codes);
    }
}
