using System.Text;
using EsfReports.Diagnostics;
using Xunit;

namespace EsfReports.Reports.Tests.Web;

public sealed class WebPageWriterTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["theme/theme.css"] = """
            /* the look */
            @font-face { font-family: "Source Sans 3"; src: url("fonts/a.ttf"); }
            body { color: #123; background: url(images/dot.svg); }
            q::before { content: "/* no comment */ url(no.png)"; }
            .a { background: url('../images/dot.svg'); }

            """,
        ["theme/images/dot.svg"] = "<svg/>",
        ["images/dot.svg"] = "<svg/>",
        ["broken.css"] = "p { background: url(missing.png) }",
        ["sly.css"] = "p::after { content: '</style><script>alert(1)</script>' }",
    };

    private readonly DiagnosticBag _diagnostics = [];

    [Fact]
    public void Style_sheets_go_into_the_page_without_fonts_and_comments()
    {
        var page = Write("""<link rel="stylesheet" href="theme/theme.css">""");

        Assert.Equal(
            """
            <style>
            body { color: #123; background: url("data:image/svg+xml;base64,PHN2Zy8+"); }
            q::before { content: "/* no comment */ url(no.png)"; }
            .a { background: url("data:image/svg+xml;base64,PHN2Zy8+"); }
            </style>
            """, page, ignoreLineEndingDifferences: true);
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Images_go_into_the_page()
    {
        Assert.Equal(
            """<p>a &lt; b</p><img alt="" src="data:image/svg+xml;base64,PHN2Zy8+"><p>x</p>""",
            Write("""<p>a &lt; b</p><img alt="" src="images/dot.svg"><p>x</p>"""));
    }

    [Theory]
    [InlineData("<!-- <img src=\"images/dot.svg\"> --><p title='<img src=\"images/dot.svg\">'>5 < 6</p>")]
    [InlineData("<link rel=\"icon\" href=\"theme/theme.css\"><br/>")]
    [InlineData("<img src=\"data:image/png;base64,AA==\">")]
    [InlineData("text without tags")]
    [InlineData("<p")]
    public void Everything_else_stays_as_it_is(string html)
    {
        Assert.Equal(html, Write(html));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void A_missing_style_sheet_is_named()
    {
        Write("""<link rel="stylesheet" href="none.css">""");

        Assert.Equal(
            ["page.html: error ESF4505: The style sheet none.css is not in the templates folder, so the web page lacks it."],
            _diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_missing_image_of_a_style_sheet_is_named()
    {
        Write("""<link rel="stylesheet" href="broken.css">""");

        Assert.Equal(
            ["page.html: error ESF4505: The image missing.png is not in the templates folder, so the web page lacks it."],
            _diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_style_sheet_cannot_end_its_element()
    {
        var page = Write("""<link rel="stylesheet" href="sly.css">""");

        Assert.Equal(page.Length - "</style>".Length, page.IndexOf("</style", StringComparison.Ordinal));
        Assert.DoesNotContain("</script", page, StringComparison.Ordinal);
    }

    private string Write(string html)
    {
        return Encoding.UTF8.GetString(new WebPageWriter(Load).Write(new HtmlSource(html, "page.html"), _diagnostics));
    }

    private static ReadOnlyMemory<byte>? Load(string path) =>
        Files.TryGetValue(path, out var text) ? (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(text) : null;
}
