using Xunit;

namespace EsfReports.Excel.Tests.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("Projekt", "Projekt")]
    [InlineData("Kön/ålder", "Kön ålder")]
    [InlineData("[a]:\\?*b", "a     b")]
    [InlineData("'citat'", "citat")]
    [InlineData("", "Sheet")]
    [InlineData("***", "Sheet")]
    [InlineData("History", "History (2)")]
    [InlineData("HISTORY", "HISTORY (2)")]
    [InlineData("abcdefghijklmnopqrstuvwxyzåäö1234", "abcdefghijklmnopqrstuvwxyzåäö12")]
    [InlineData("abcdefghijklmnopqrstuvwxyzåäö1'x", "abcdefghijklmnopqrstuvwxyzåäö1")]
    [InlineData("rad\nbrytning", "rad brytning")]
    public void A_sheet_gets_a_name_that_excel_accepts(string wish, string name) => Assert.Equal(name, new SheetNames().Register(wish));

    [Fact]
    public void Sheet_names_differ_in_more_than_case()
    {
        var names = new SheetNames();
        var wish = new string('a', 31);

        Assert.Equal(wish, names.Register(wish));
        Assert.Equal(new string('A', 27) + " (2)", names.Register(new string('A', 31)));
        Assert.Equal(new string('a', 27) + " (3)", names.Register(wish));
    }

    [Theory]
    [InlineData("Projekt", "Projekt")]
    [InlineData("ESF-stöd per län", "ESF_stöd_per_län")]
    [InlineData("2020", "_2020")]
    [InlineData("", "_")]
    [InlineData("A1", "_A1")]
    [InlineData("esf21", "_esf21")]
    [InlineData("R1C1", "_R1C1")]
    [InlineData("r", "_r")]
    [InlineData("C", "_C")]
    [InlineData("Råd", "Råd")]
    [InlineData("a.b", "a.b")]
    public void A_table_gets_a_name_that_excel_accepts(string wish, string name) => Assert.Equal(name, new NameRegistry().Register(wish));

    [Fact]
    public void Tables_and_named_cells_share_their_names()
    {
        var names = new NameRegistry();

        Assert.Equal("Län", names.Register("Län"));
        Assert.Equal("LÄN_2", names.Register("LÄN"));
        Assert.Equal("Län_3", names.Register("Län"));
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void Columns_have_letters(int column, string letters) => Assert.Equal(letters, CellReference.Column(column));

    [Fact]
    public void Sheets_are_quoted_in_references() =>
        Assert.Equal("'Anna''s blad'!$B$2:$B$9", CellReference.Absolute("Anna's blad", 2, 2, 9));

    [Theory]
    [InlineData("Deltagare", "SUBTOTAL(109,Projekt[Deltagare])")]
    [InlineData("Varav EU", "SUBTOTAL(109,Projekt[Varav EU])")]
    [InlineData("ESF-stöd", "SUBTOTAL(109,Projekt[[ESF-stöd]])")]
    [InlineData("a[b]#'", "SUBTOTAL(109,Projekt[[a'[b']'#'']])")]
    public void Columns_with_signs_are_bracketed_twice(string column, string formula) =>
        Assert.Equal(formula, TableFormulas.Subtotal(TotalFunction.Find("sum")!, "Projekt", column));

    [Theory]
    [InlineData("https://www.example.org/a b", "https://www.example.org/a%20b")]
    [InlineData(" http://example.org ", "http://example.org/")]
    [InlineData("mailto:info@example.org", "mailto:info@example.org")]
    [InlineData("#Projekt", "#Projekt")]
    [InlineData("#", null)]
    [InlineData("JaVaScRiPt:alert(1)", null)]
    [InlineData("//evil.example", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("projekt.html", null)]
    [InlineData("/etc/passwd", null)]
    public void Only_web_and_mail_addresses_are_links(string address, string? target) =>
        Assert.Equal(target, LinkAddress.Normalize(address));
}
