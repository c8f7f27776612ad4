using Xunit;

namespace EsfReports.Layout.Tests.Pages;

/// <summary>Where pages end (CSS Fragmentation 3). Pages are measured in lines; expected are lines or texts per page.</summary>
public sealed class BreakTests
{
    [Theory]
    [InlineData(5, 5, 1, 1, new[] { 5 })] // lines of a page, of the paragraph, orphans, widows, expected
    [InlineData(5, 6, 1, 1, new[] { 5, 1 })]
    [InlineData(5, 6, 2, 2, new[] { 4, 2 })]
    [InlineData(5, 7, 2, 3, new[] { 4, 3 })]
    [InlineData(5, 12, 2, 2, new[] { 5, 5, 2 })]
    [InlineData(5, 11, 2, 2, new[] { 5, 4, 2 })]
    [InlineData(2, 5, 3, 3, new[] { 2, 2, 1 })]
    public void Orphans_and_widows_hold_where_they_can(int page, int lines, int orphans, int widows, int[] expected)
    {
        var text = string.Join("<br>", Enumerable.Range(0, lines).Select(index => $"l{index}"));

        var result = Typeset.Lines(page, $"<p style='orphans:{orphans};widows:{widows}'>{text}</p>");

        Assert.Equal(expected, result.LinesPerPage());
    }

    [Theory]
    [InlineData(3, 3, new[] { 2, 3 })] // lines that are left, lines of the content; the page has 5 lines
    [InlineData(3, 2, new[] { 4 })]
    [InlineData(5, 6, new[] { 5, 1 })]
    [InlineData(2, 7, new[] { 5, 5 })]
    public void Content_moves_only_if_that_helps(int left, int content, int[] expected)
    {
        var before = 5 - left;
        var kept = Typeset.Paragraphs(content);

        var result = Typeset.Lines(5, $"{Typeset.Paragraphs(before)}<div style='break-inside:avoid'>{kept}</div>");

        Assert.Equal(content <= left ? [before + content] : expected.Sum() == before + content ? expected : [.. expected], result.LinesPerPage());
        Assert.Equal(before + content, result.LinesPerPage().Sum());
    }

    [Fact]
    public void A_box_that_no_page_can_hold_is_cut_where_it_stands()
    {
        var result = Typeset.Lines(5, $"<p>x</p><div style='break-inside:avoid'>{Typeset.Paragraphs(7)}</div>");

        Assert.Equal("x a b c d | e f g", result.Pages());
    }

    [Fact]
    public void A_heading_stays_with_what_follows()
    {
        var result = Typeset.Lines(3, "<p>a</p><p>b</p><h2 style='break-after:avoid'>H</h2><p>c</p><p>d</p>");

        Assert.Equal("a b | H c d", result.Pages());
    }

    [Fact]
    public void A_heading_of_a_section_stays_with_it_too()
    {
        var result = Typeset.Lines(3, "<p>a</p><p>b</p><section><h2 style='break-after:avoid'>H</h2><div><p>c</p></div></section>");

        Assert.Equal("a b | H c", result.Pages());
    }

    [Fact]
    public void Two_headings_and_the_first_lines_of_their_text_stay_together()
    {
        var result = Typeset.Lines(4, "<p>a</p><h2 style='break-after:avoid'>H</h2><h3 style='break-after:avoid'>I</h3><p style='orphans:2'>b<br>c<br>d<br>e</p>");

        Assert.Equal("a | H I b c | d e", result.Pages());
    }

    [Theory]
    [InlineData("break-before:page", "a b | c d")]
    [InlineData("break-before:right", "a b |  | c d")]
    [InlineData("break-before:left", "a b | c d")]
    [InlineData("break-after:page", "a b c | d")]
    [InlineData("break-before:avoid", "a b c d")]
    public void Forced_breaks_end_a_page(string style, string expected)
    {
        var result = Typeset.Lines(5, $"<p>a</p><p>b</p><p style='{style}'>c</p><p>d</p>");

        Assert.Equal(expected, result.Pages());
    }

    [Fact]
    public void A_break_before_a_first_child_stands_before_its_parent()
    {
        var result = Typeset.Lines(5, "<p>a</p><section style='padding-top:10pt'><p style='break-before:page'>b</p></section>");

        Assert.Equal("a | b", result.Pages());
        Assert.Equal(10, result.PlaceOf("b", page: 1).Top);
    }

    [Fact]
    public void A_break_at_the_very_start_or_end_makes_no_empty_page()
    {
        var result = Typeset.Lines(5, "<section style='break-before:page;break-after:page'><p>a</p></section>");

        Assert.Equal("a", result.Pages());
    }

    [Fact]
    public void Borders_are_cut_at_a_break_or_cloned()
    {
        const string Body = "<div style='border:1pt solid #ff0000;{0}'><p>a</p><p>b</p><p>c</p></div>";

        var sliced = Typeset.Lines(2, string.Format(System.Globalization.CultureInfo.InvariantCulture, Body, ""));
        var cloned = Typeset.Lines(2, string.Format(System.Globalization.CultureInfo.InvariantCulture, Body, "box-decoration-break:clone"));

        Assert.Equal("a | b | c", cloned.Pages());
        Assert.Equal(0, sliced.PlaceOf("b", page: 1).Top);
        Assert.Equal(1, cloned.PlaceOf("b", page: 1).Top);
    }

    [Theory]
    [InlineData("<table><tr><td><p>a</p><p style='break-before:page'>b</p></td></tr></table>")]
    [InlineData("<div style='display:flex'><div><p>a</p><p style='break-before:page'>b</p></div></div>")]
    public void A_forced_break_in_a_row_is_reported(string body)
    {
        var result = Typeset.Lines(5, body);

        Assert.Equal("a b", result.Pages());
        Assert.Contains(
            "warning ESF3213: A forced break stands within a table cell, flex item or grid item; rows are not broken there, so it has no effect.",
            result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div style='height:15pt'><p>a</p><p>b</p></div>", "ESF3202: The content is 20 pt high, but the height of its box is 15 pt; it sticks out below.")]
    [InlineData("<svg width='200' height='10' aria-hidden='true'><rect width='1' height='1'/></svg>", "ESF3203: The content is 150 pt wide, but there is room for 100 pt; it sticks out to the right.")]
    [InlineData("<p class='m'>a</p>", "ESF3206: string() and element() work only in margin boxes; nothing is shown here.")]
    public void What_cannot_be_kept_is_reported(string body, string expected)
    {
        var result = Typeset.Lines(5, body, ".m::after { content: string(s) }");

        Assert.Contains(expected, string.Join('\n', result.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_no_page_can_hold_sticks_out_and_is_reported()
    {
        var result = Typeset.Lines(2, "<p>a</p><p style='line-height:50pt'>b</p><p>c</p>");

        Assert.Equal("a | b | c", result.Pages());
        Assert.Contains(
            "warning ESF3201: The content is 50 pt high, but the page has room for 20 pt; it cannot be split and sticks out.",
            result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }
}
