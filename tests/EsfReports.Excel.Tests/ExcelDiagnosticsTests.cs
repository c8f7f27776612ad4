using EsfReports.Testing;
using Xunit;

namespace EsfReports.Excel.Tests;

/// <summary>Every message as a template author reads it.</summary>
public sealed class ExcelDiagnosticsTests
{
    private const string Head = "<thead><tr><th>A</th><th>B</th></tr></thead>";
    private const string Body = "<tbody><tr><td>a</td><td><data value=\"1\">1</data></td></tr></tbody>";
    private const string Table = "<table data-table=\"T\">" + Head + Body + "</table>";

    public static TheoryData<string, string> Cases { get; } = new()
    {
        { "no sheet", "<p>Ensam</p>" },
        { "sheet name", "<section data-sheet=\"Kön/ålder\"/><section data-sheet=\"Kön ålder\"/>" },
        { "outside", "<p>Utanför</p><section data-sheet=\"A\"/>" },
        { "element", "<section data-sheet=\"A\"><svg/></section>" },
        { "loose text", "<section data-sheet=\"A\">lös</section>" },
        { "illegal characters", "<section data-sheet=\"A\"><p>a{U+0001}</p><p>{U+0002}{U+D800}</p></section>" },
        { "not a number", "<section data-sheet=\"A\"><p><data value=\"2020-00312\">x</data></p></section>" },
        { "rounded", "<section data-sheet=\"A\"><p><data value=\"1234567890123456\">x</data></p></section>" },
        { "number format", "<section data-sheet=\"A\"><p><data value=\"1\" data-format=\"euro\">x</data></p></section>" },
        { "date", "<section data-sheet=\"A\"><p><time datetime=\"1899-12-31\">x</time></p></section>" },
        { "link", "<section data-sheet=\"A\"><p><a href=\"javascript:alert(1)\">x</a></p></section>" },
        { "link target", "<section data-sheet=\"A\"><p><a href=\"#inget\">x</a></p></section>" },
        { "no header row", "<section data-sheet=\"A\"><table data-table=\"T\">" + Body + "</table></section>" },
        { "two header rows", "<section data-sheet=\"A\"><table data-table=\"T\"><thead><tr><th>A</th></tr><tr><th>B</th></tr></thead>" + Body + "</table></section>" },
        { "two totals rows", "<section data-sheet=\"A\"><table data-table=\"T\">" + Head + Body + "<tfoot><tr><td>a</td></tr><tr><td>b</td></tr></tfoot></table></section>" },
        { "column names", "<section data-sheet=\"A\"><table data-table=\"T\"><thead><tr><th>A</th><th>a</th><th/></tr></thead></table></section>" },
        { "table name", "<section data-sheet=\"A\">" + Table + "</section><section data-sheet=\"B\">" + Table + "</section>" },
        { "cells beyond header", "<section data-sheet=\"A\"><table data-table=\"T\"><thead><tr><th>A</th></tr></thead>" + Body + "</table></section>" },
        { "total", "<section data-sheet=\"A\"><table data-table=\"T\">" + Head + Body + "<tfoot><tr><td data-total=\"median\">a</td><td><data value=\"1\">1</data></td></tr></tfoot></table></section>" },
        { "chart", "<section data-sheet=\"A\"><figure data-chart=\"radar\">" + Table + "</figure></section>" },
        { "chart without table", "<section data-sheet=\"A\"><figure data-chart=\"bar\"/><figure data-chart=\"bar\" data-table-ref=\"X\"/></section>" },
        { "chart column", "<section data-sheet=\"A\"><figure data-chart=\"bar\" data-series=\"9\">" + Table + "</figure></section>" },
        { "chart without numbers", "<section data-sheet=\"A\"><figure data-chart=\"bar\"><table data-table=\"T\">" + Head + "</table></figure></section>" },
        { "attributes", "<section data-sheet=\"A\"><table data-table=\"T\" data-freeze=\"2\"><col data-width=\"bred\"/><col data-format=\"dollar\"/>" + Head + Body + "</table></section>" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_told_with_place_and_hint_and_the_workbook_is_valid(string name, string body)
    {
        var workbook = TestWorkbook.Write(TestDocument.Parse(body));

        Snapshot.Match(workbook.Messages + "\n", name.Replace(' ', '-'));
        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes));
    }

    [Fact]
    public void A_full_sheet_takes_nothing_more() => Assert.Equal(
        "a.html(3): error ESF4220: This needs 2 rows on a sheet that is full; it is left out.\n  hint: Divide the data between several sheets.",
        ExcelDiagnostics.TooManyRows(new EsfReports.Diagnostics.SourceLocation("a.html", 3), 2).ToString());
}
