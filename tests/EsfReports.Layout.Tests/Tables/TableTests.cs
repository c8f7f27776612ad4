using Xunit;

namespace EsfReports.Layout.Tests.Tables;

/// <summary>Tables over pages and in width. Characters are 5 pt wide, lines 10 pt high.</summary>
public sealed class TableTests
{
    private const string Head = "<thead><tr><th>H</th></tr></thead>";

    [Fact]
    public void The_head_is_repeated_and_read_once()
    {
        var result = Typeset.Lines(3, $"<table>{Head}<tbody>{Rows(5)}</tbody></table>");

        Assert.Equal("H r0 r1 | H r2 r3 | H r4", result.Pages());
        Assert.Single(result.Document.Pages.SelectMany(page => LayoutDump.Texts(page.Items, EsfReports.Documents.Transform.Identity)), text => text.Text.Trim() == "H" && text.Tag.Element is not null);
    }

    [Fact]
    public void The_foot_is_repeated_at_the_bottom_of_each_page()
    {
        var result = Typeset.Lines(4, $"<table>{Head}<tbody>{Rows(5)}</tbody><tfoot><tr><td>F</td></tr></tfoot></table>");

        Assert.Equal("H r0 r1 F | H r2 r3 F | H r4 F", result.Pages());
    }

    [Theory]
    [InlineData("<tr><td>a<tr><td>b<br>c", 20)] // 30 pt of content in 60 pt: each row is twice as high
    [InlineData("<thead><tr><th>a<tbody><tr><td>b<br>c", 10)]
    [InlineData("<tr style='height:20pt'><td>a<tr><td>b", 40)]
    public void The_height_of_a_table_goes_to_its_rows(string rows, int second)
    {
        var result = Typeset.Lines(10, $"<table style='height:60pt'>{rows}</table><p>z</p>", "td { vertical-align: top }");

        Assert.Equal((second, 60), (result.PlaceOf("b").Top, result.PlaceOf("z").Top));
    }

    [Fact]
    public void A_head_is_never_left_alone()
    {
        var result = Typeset.Lines(4, $"{Typeset.Paragraphs(3)}<table>{Head}<tbody>{Rows(2)}</tbody></table>");

        Assert.Equal("a b c | H r0 r1", result.Pages());
    }

    [Fact]
    public void A_heading_stays_with_the_first_row_of_its_table()
    {
        var result = Typeset.Lines(4, $"{Typeset.Paragraphs(2)}<h2 style='break-after:avoid'>T</h2><table>{Head}<tbody>{Rows(2)}</tbody></table>");

        Assert.Equal("a b | T H r0 r1", result.Pages());
    }

    [Theory]
    [InlineData(2, new[] { 3, 2 })] // lines of the row; the page has 3 lines, a head of one, and one row before
    [InlineData(3, new[] { 3, 2, 3 })]
    [InlineData(1, new[] { 3 })]
    public void A_row_is_cut_only_if_no_page_can_hold_it(int lines, int[] expected)
    {
        var tall = string.Join("<br>", Enumerable.Range(0, lines).Select(index => $"t{index}"));

        var result = Typeset.Lines(3, $"<table>{Head}<tbody><tr><td>r</td></tr><tr><td>{tall}</td></tr></tbody></table>");

        Assert.Equal(lines + 1, result.Pages().Split(' ').Count(word => word is "r" || word.StartsWith('t')));
        Assert.Equal(expected.Length, result.Document.Pages.Length);
    }

    [Fact]
    public void All_cells_of_a_tall_row_are_cut_at_the_same_height()
    {
        var result = Typeset.Lines(3, "<table><tr><td>a<br>b<br>c<br>d</td><td>1<br>2<br>3<br>4<br>5</td></tr></table>");

        Assert.Equal("a b c 1 2 3 | d 4 5", result.Pages());
    }

    [Fact]
    public void Rows_that_a_cell_spans_break_between_rows_if_they_must()
    {
        var result = Typeset.Lines(3, "<table><tr><td rowspan='5'>s</td><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td></tr></table>");

        Assert.Equal("s a b c | d e", result.Pages());
    }

    [Theory]
    [InlineData("", "0 10 20")] // styles of the columns' cells; expected left edges of three cells of one character and one of two
    [InlineData("width:100%", "0 25 50")]
    [InlineData("width:100%;table-layout:fixed", "0 33.33 66.67")]
    public void Columns_get_their_widths_from_content_and_table(string style, string expected)
    {
        var result = Typeset.Lines(10, $"<table style='{style}'><tr><td>aa</td><td>bb</td><td>cccc</td></tr></table>");

        Assert.Equal(expected, string.Join(' ', ((string[])["aa", "bb", "cccc"]).Select(text => result.PlaceOf(text).X.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("top", 0)]
    [InlineData("middle", 10)]
    [InlineData("bottom", 20)]
    [InlineData("baseline", 0)]
    public void Content_stands_where_vertical_align_says(string align, double expected)
    {
        var result = Typeset.Lines(10, $"<table><tr><td style='vertical-align:{align}'>a</td><td style='vertical-align:{align}'>1<br>2<br>3</td></tr></table>");

        Assert.Equal(expected, result.PlaceOf("a").Top);
    }

    [Fact]
    public void A_cell_over_columns_widens_them()
    {
        var result = Typeset.Lines(10, "<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td colspan='2'>1234567890</td><td>d</td></tr></table>");

        Assert.Equal(50, result.PlaceOf("c").X);
        Assert.Equal(result.PlaceOf("c").X, result.PlaceOf("d").X);
    }

    [Fact]
    public void A_table_that_is_too_wide_is_reported()
    {
        var result = Typeset.Lines(10, "<table><tr><td>1234567890</td><td>123456789012345</td></tr></table>");

        Assert.Contains(
            "warning ESF3204: The table needs 125 pt, but there is room for 100 pt; it sticks out to the right.",
            string.Join('\n', result.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Collapsed_borders_are_drawn_once()
    {
        var result = Typeset.Lines(10, "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "table { border-collapse: collapse } td { border: 2pt solid #ff0000 }");

        Testing.Snapshot.Match(LayoutDump.Of(result.Document));
    }

    [Fact]
    public void A_huge_span_is_cut_to_a_thousand_columns()
    {
        var result = Typeset.Lines(10, "<table><tr><td colspan='99999999' rowspan='99999999'>a</td></tr><tr><td>b</td></tr></table>");

        Assert.Equal("a b", result.Pages());
    }

    private static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(index => $"<tr><td>r{index}</td></tr>"));
}
