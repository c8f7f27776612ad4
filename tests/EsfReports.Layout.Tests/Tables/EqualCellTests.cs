using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Tables;

/// <summary>Cells that say the same: they are measured and set once, but each is its own. Characters are 5 pt wide, lines 10 pt high.</summary>
public sealed class EqualCellTests
{
    [Fact]
    public void Each_cell_is_read_as_itself()
    {
        var result = Typeset.Lines(10, "<table><tr><td>ab</td><td>ab</td></tr><tr><td>ab</td><td>c</td></tr></table>");

        var cells = Texts(result).Select(text => text.Tag.Element).ToArray();
        Assert.Equal(4, cells.Distinct().Count());
        Assert.All(cells, cell => Assert.Equal(StructureRole.DataCell, cell!.Role));
    }

    [Theory]
    [InlineData("left", 0, 50)]
    [InlineData("right", 40, 90)]
    [InlineData("center", 20, 70)]
    [InlineData("justify", 0, 50)]
    public void Each_cell_is_aligned_in_its_column(string align, double first, double second)
    {
        var result = Typeset.Lines(10, "<table style='width:100pt'><tr><td>ab</td><td>ab</td></tr></table>", $"td {{ text-align: {align}; width: 50% }}");

        Assert.Equal([first, second], Texts(result).Select(text => Math.Round(text.X, 2)));
    }

    [Theory]
    [InlineData("ab cd", 25, "ab cd|ab|cd")] // the second column has room for two characters
    [InlineData("ab<br>cd", 25, "ab|cd|ab|cd")]
    public void A_cell_in_a_narrow_column_is_broken_where_another_is_not(string text, double width, string expected)
    {
        var result = Typeset.Lines(10, $"<table><tr><td><div style='width:{width}pt'>{text}</div></td><td><div style='width:10pt'>{text}</div></td></tr></table>");

        Assert.Equal(expected, string.Join('|', Texts(result).OrderBy(item => item.X).ThenBy(item => item.Y).Select(item => item.Text.Trim())));
    }

    [Fact]
    public void Underlined_text_moves_with_its_line()
    {
        var result = Typeset.Lines(10, "<table style='width:100pt'><tr><td>ab</td></tr><tr><td>ab</td></tr></table>", "td { text-align: right; text-decoration: underline }");

        var lines = result.Document.Pages[0].Items.OfType<PathItem>().Select(line => line.Path.Coordinates[0]).ToArray();
        Assert.Equal([90.0, 90.0], lines);
    }

    [Fact]
    public void A_sign_that_no_font_has_is_reported_for_each_cell()
    {
        var result = Typeset.Lines(10, "<table><tr><td>\u4E00</td><td>\u4E00</td></tr></table>");

        var places = result.Diagnostics.Where(finding => finding.Code == "ESF3402").Select(finding => finding.Location.Column).ToArray();
        Assert.Equal(2, places.Distinct().Count());
    }

    [Fact]
    public void Rows_of_a_long_table_stand_as_in_a_short_one()
    {
        var places = ((int[])[7, 700]).Select(rows => Texts(Typeset.Lines(5, Table(rows), "td { text-align: right }")).Select(text => (text.X, text.Y, text.Text)).ToArray()).ToArray();

        Assert.Equal(10, places[0].Length);
        Assert.Equal(places[0], places[1]);
    }

    private static string Table(int rows) =>
        $"<table>{string.Concat(Enumerable.Range(0, rows).Select(row => $"<tr><td>{new string('a', 1 + (row % 7))}</td><td>b c</td></tr>"))}</table>";

    private static IEnumerable<(double X, double Y, string Text, ContentTag Tag)> Texts(LayoutResult result) =>
        LayoutDump.Texts(result.Document.Pages[0].Items, Transform.Identity);
}
