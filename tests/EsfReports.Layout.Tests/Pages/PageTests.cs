using Xunit;

namespace EsfReports.Layout.Tests.Pages;

/// <summary>Page styles, margin boxes and what points to pages.</summary>
public sealed class PageTests
{
    [Fact]
    public void Margin_boxes_show_page_numbers_and_named_strings()
    {
        var result = Typeset.Lines(
            4, "<h1>Ett</h1><p>a</p><p>b</p><h1>Två</h1><p>c</p>",
            "@page { margin: 10pt 0; @top-left { content: string(s) } @bottom-right { content: counter(page) ' av ' counter(pages) } } h1 { string-set: s content(text) }", 30);

        Assert.Equal("Ett a Ett 1 av 3 | b Två Två 2 av 3 | c Två 3 av 3", result.Pages());
    }

    [Theory]
    [InlineData("first", "Ett")]
    [InlineData("last", "Två")]
    [InlineData("start", "Ett")]
    [InlineData("first-except", "")]
    public void A_named_string_has_the_value_that_is_asked_for(string position, string expected)
    {
        var result = Typeset.Lines(
            4, "<h1>Ett</h1><h1>Två</h1>", $"@page {{ margin: 10pt 0; @top-left {{ content: string(s, {position}) }} }} h1 {{ string-set: s content(text) }}", 30);

        Assert.Equal($"Ett Två {expected}".TrimEnd(), result.Pages());
    }

    [Fact]
    public void A_running_element_moves_to_the_margin_with_its_counters()
    {
        var result = Typeset.Lines(
            3, "<div class='r'>Fot <b></b></div><p>a</p><p>b</p>",
            "@page { margin: 0 0 20pt; @bottom-left { content: element(foot) } } .r { position: running(foot) } b::after { content: counter(page) }", 30);

        Assert.Equal("a Fot 1 | b Fot 2", result.Pages());
    }

    [Fact]
    public void First_left_and_named_pages_have_their_own_size()
    {
        var result = Typeset.Lines(
            3, "<p>a</p><div class='wide'><p>b</p></div><p>c</p>", ".wide { page: wide } @page wide { size: 300pt 50pt }");

        Assert.Equal("a | b | c", result.Pages());
        Assert.Equal([100, 300, 100], result.Document.Pages.Select(page => page.Width));
    }

    [Fact]
    public void A_box_on_a_wide_page_is_as_much_wider_as_the_page()
    {
        var result = Typeset.Lines(
            3, "<section><p>a</p><div class='wide' style='text-align:right'><p>b</p></div></section>", ".wide { page: wide } @page wide { size: 300pt 50pt }");

        Assert.Equal(295, result.PlaceOf("b", page: 1).X);
    }

    [Fact]
    public void A_table_of_contents_knows_the_pages()
    {
        var result = Typeset.Lines(
            2, "<p><a href='#x'>Se</a></p><p style='break-before:page'>a</p><p id='x' style='break-before:page'>b</p>", "a::after { content: ' s ' target-counter('#x', page) }");

        Assert.StartsWith("Se s 3 |", result.Pages(), StringComparison.Ordinal);
        Assert.Equal(new Destination(2, 0, 0), result.Document.Destinations["x"]);
        Assert.Equal("#x", result.Document.Pages[0].Links.Single().Target);
    }

    [Fact]
    public void A_bookmark_may_tell_the_page_of_another_element()
    {
        var result = Typeset.Lines(1, "<h1>Ett</h1><p id='x'>x</p>", "h1 { bookmark-label: 's ' target-counter('#x', page) }");

        Assert.Equal("s 2", result.Document.Bookmarks.Single().Label);
    }

    [Fact]
    public void A_table_may_tell_the_page_of_an_element()
    {
        var result = Typeset.Lines(1, "<table><tr><td>Se</td></tr></table><p id='x'>x</p>", "td::after { content: ' s ' target-counter('#x', page) }");

        Assert.StartsWith("Se s 2 |", result.Pages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_too_wide_is_reported_once_however_often_pages_are_numbered()
    {
        var result = Typeset.Lines(2, "<p class='n'>s </p><table><tr><td>långtord</td></tr></table><p id='x'>x</p>", ".n::after { content: target-counter('#x', page) } td { white-space: nowrap; padding-right: 5000pt }");

        Assert.StartsWith("s 2 ", result.Pages(), StringComparison.Ordinal);
        Assert.Contains("ESF3204", result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bookmarks_lead_to_headings()
    {
        var result = Typeset.Lines(2, "<h1>Ett</h1><p>a</p><h2>Två</h2>");

        Assert.Equal(["1 Ett 0", "2 Två 1"], result.Document.Bookmarks.Select(bookmark => $"{bookmark.Level} {bookmark.Label} {bookmark.Target.PageIndex}"));
        Assert.Equal(["Heading1", "Heading2"], result.Document.Bookmarks.Select(bookmark => $"{bookmark.Element!.Role}"));
    }

    [Fact]
    public void A_page_counter_in_the_text_is_reported()
    {
        var result = Typeset.Lines(5, "<p>a</p>", "p::after { content: counter(page) }");

        Assert.Contains(
            "error ESF3205: counter(page) stands in the text, but pages have numbers only in margin boxes and running elements; 0 is shown.",
            result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Margins_that_leave_no_room_are_reported()
    {
        var result = Typeset.Html("<style>@page { size: 100pt 100pt; margin: 60pt }</style>", "<p>a</p>");

        Assert.Contains(
            "t.html(1,61): error ESF3208: The margins of the page leave -20 pt x -20 pt for the content.\n"
            + "  hint: Make the margins of @page smaller, or the page larger.",
            result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.NotEmpty(result.Document.Pages);
    }

    [Fact]
    public void Page_numbers_that_move_what_they_number_are_reported()
    {
        // "VIII" needs a second line, which moves its target to page IX; "IX" does not, which moves it back.
        var fillers = string.Concat(Enumerable.Repeat("<p>f</p>", 6));

        var result = Typeset.Lines(1, $"<p class='n'> ab</p>{fillers}<p id='x'>x</p>", ".n::before { content: target-counter('#x', page, upper-roman) }", 6);

        Assert.Contains(
            "warning ESF3209: Page numbers in the text still change after 5 rounds of layout, because they change where pages end; some may be wrong by one.",
            result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_margin_box_that_is_too_tall_is_reported_once()
    {
        var result = Typeset.Lines(4, Typeset.Paragraphs(5), "@page { margin: 10pt 0; @top-left { content: 'a'; line-height: 50pt } }");

        Assert.Contains(
            "warning ESF3211: The content of the margin box TopLeft is 50 pt high, but the margin has 10 pt; it sticks out.",
            result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_another_width_are_reported()
    {
        var result = Typeset.Lines(3, "<p>a</p>", "\n@page :first { margin: 0 10pt }");

        Assert.Contains(
            "t.html(2,1): warning ESF3212: The content of a page is 80 pt wide, but text of this run of pages is laid out for 100 pt.",
            result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_background_of_the_body_covers_the_page_and_its_bleed()
    {
        var result = Typeset.Html("<style>@page { size: 100pt 50pt; margin: 10pt; bleed: 5pt } body { background: #eeeeff; margin: 0 }</style>", "<p>a</p>");

        Assert.StartsWith("page 1  100.0 x 50.0\n  rect     -5.0   -5.0  110.0 x 60.0 #eeeeff  (Background)", LayoutDump.Of(result.Document), StringComparison.Ordinal);
    }
}
