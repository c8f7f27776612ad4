using Xunit;

namespace EsfReports.Reports.Tests.Web;

public sealed class WebPageFrameTests
{
    private static readonly WebPageFrame Frame = new("theme/web.css", language => language == "sv" ? "Hoppa till <innehållet>" : null);

    [Fact]
    public void A_page_gets_the_style_sheet_and_a_link_to_its_content() => Assert.Equal(
        "<html lang=\"sv\"><head><title>T</title><link rel=\"stylesheet\" href=\"theme/web.css\">\n</head>"
        + "<body>\n<a class=\"skip\" href=\"#content\">Hoppa till &lt;innehållet&gt;</a><main id=\"content\" tabindex=\"-1\"><h1>T</h1></main></body></html>",
        Frame.Add("<html lang=\"sv\"><head><title>T</title></head><body><main><h1>T</h1></main></body></html>"));

    [Fact]
    public void A_main_part_with_an_id_keeps_it() => Assert.Equal(
        "<html lang=\"sv\"><body class=\"a\">\n<a class=\"skip\" href=\"#here\">Hoppa till &lt;innehållet&gt;</a><main id=\"here\"></main></body></html>",
        Frame.Add("<html lang=\"sv\"><body class=\"a\"><main id=\"here\"></main></body></html>"));

    [Theory]
    [InlineData("<body>", "<body class=\"a&quot;b\">")]
    [InlineData("<body id=\"x\" class=\"y z\">", "<body id=\"x\" class=\"y z a&quot;b\">")]
    [InlineData("<body class='y'>", "<body class='y a&quot;b'>")]
    [InlineData("<body class=y id=x>", "<body class=\"y a&quot;b\" id=x>")]
    [InlineData("<p class=\"body\">", "<p class=\"body\">")]
    public void A_body_gets_a_class_after_its_own(string html, string expected) => Assert.Equal(expected, Frame.Add(html, "a\"b"));

    [Theory]
    [InlineData("<html lang=\"sv\"><body><p>no main part</p></body></html>")]
    [InlineData("<html lang=\"fr\"><body><main>no words</main></body></html>")]
    [InlineData("<p>no page</p>")]
    [InlineData("<!-- <body><main> --><p")]
    [InlineData("<style>main > a { content: \"<main>\" }</style><main></main>")]
    [InlineData("")]
    public void What_lacks_a_part_or_words_stays_as_it_is(string html) => Assert.Equal(html, Frame.Add(html));

    [Fact]
    public void Boxes_that_scroll_are_named_after_the_heading_above_each_with_its_own_name() => Assert.Equal(
        "<h2>Stöd &amp; <em>projekt</em></h2><div tabindex=\"0\" role=\"region\" aria-label=\"Stöd &amp; projekt\" class=\"wide scroll\"></div>"
        + "<div tabindex=\"0\" role=\"region\" aria-label=\"Stöd &amp; projekt (2)\" class=\"scroll\"></div><div class=\"scroller\"></div>"
        + "<div class=\"scroll\" role=\"group\"></div>",
        Frame.Add("<h2>Stöd &amp; <em>projekt</em></h2><div class=\"wide scroll\"></div><div class=\"scroll\"></div><div class=\"scroller\"></div>"
            + "<div class=\"scroll\" role=\"group\"></div>"));
}
