using System.Text;
using EsfReports.Testing;

namespace EsfReports.Documents.Tests;

/// <summary>Every message with its whole sentence: what was written stands above what is said about it.</summary>
public sealed class DiagnosticTests
{
    private static readonly string[] Bodies =
    [
        "<blink>x</blink>",
        "<p>a <progress value=0.5></progress> <meter value=3 max=10>3 of 10</meter></p>",
        "<div role=heading>x</div><nav role=navigation>y</nav>",
        "<style>html { margin: 1pt; padding: 1pt; border: 1pt solid; background: url(a.svg) }</style>",
        "<svg><linearGradient id=g gradientUnits=userSpaceOnUse><stop stop-color=red /><stop offset=1 stop-color=blue /></linearGradient><text fill='url(#g)' stroke=red>x</text><a href='#x'><rect width=1 height=1 /></a></svg>",
        "<center>x</center>",
        "<script>alert(1)</script>",
        "<iframe src=x></iframe>",
        "<form><input></form>",
        "<p align=right>x</p>",
        "<p align=right>x</p><p align=left>y</p>",
        "<p onclick='alert(1)'>x</p>",
        "<img src=none.png alt=x>",
        "<img src=https://example.org/a.png alt=x>",
        "<img src=../a.png alt=x>",
        "<img src=text.txt alt=x>",
        "<img src=huge.png alt=x>",
        "<img src=broken.png alt=x>",
        "<img src=broken.svg alt=x>",
        "<img src=ok.png>",
        "<img src=ok.png role=presentation>",
        "<h3>x</h3>",
        "<table><tr><td>x<th>y</table>",
        "<p id=a>x</p><p id=a>y</p>",
        "<a href='#none'>x</a>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='//example.org'>x</a>",
        "<a href='mailto:post@example.org'>x</a>",
        "<p dir=rtl>x</p>",
        "<table><tr><td colspan=x>x</table>",
        "<table><tr><th scope=column>x</table>",
        "<ol start=a><li>x</ol>",
        "<div><p>x</div></div>",
        "<div><b>x</div>",
        "<section>x",
        "<table><tr>x</tr></table>",
        "<table><div>x</div></table>",
        "<td>x</td>",
        "<body>x",
        "<a href='#x'>a<a href='#x'>b</a></a><p id=x>y",
        "<div/>",
        "a &foo; b",
        "a < b",
        "<p class='x",
        "x<!-- y",
        "<p style='float: left'>x</p>",
        "<p style='color: red; margin: 1vw'>x</p>",
        "<svg viewBox='0 0 1'><rect width=1 height=1 /></svg>",
        "<svg><radialGradient id=a /><image href=x /></svg>",
        "<svg><text textLength=3 x=a>x</text></svg>",
        "<svg preserveAspectRatio=none></svg>",
        "<svg><path d='M0 0 L1 x'/></svg>",
        "<svg><use href='#none'/></svg>",
        "<svg><g id=a><use href='#a'/></g></svg>",
        "<svg><rect width=1 height=1 fill='url(#none)'/></svg>",
        "<svg><linearGradient id=a spreadMethod=repeat><stop offset=0 /><stop offset=1 /></linearGradient><rect width=1 height=1 fill='url(#a)'/></svg>",
        "<svg><clipPath id=a clipPathUnits=objectBoundingBox><rect width=1 height=1 /></clipPath><g clip-path='url(#a)'><rect width=1 height=1 /></g></svg>",
        "<svg><clipPath id=a><text>x</text></clipPath><rect width=1 height=1 clip-path='url(#a)'/></svg>",
        "<svg><rect width=1 height=1 clip-path='url(#none)' fill='bad'/></svg>",
        "<svg><rect width=1 height=1 transform='turn(1)' onclick=x /></svg>",
    ];

    private static readonly string[] Sheets =
    [
        "p",
        "p { color }",
        "p { color: red; p b { color: red } }",
        "p { @media print { } }",
        "p { colr: red }",
        "p { float: left }",
        "p { -webkit-hyphens: auto }",
        "p { margin-inline: 1pt }",
        "p { cursor: pointer }",
        "p { color: rot }",
        "p { width: 10vw }",
        "p { width: min(1pt, 2pt) }",
        "p { color: oklch(1 0 0) }",
        "p { background: linear-gradient(red, blue) }",
        "p { background-image: url(none.png) }",
        "p { background-size: cover }",
        "p { position: absolute }",
        "p { content: open-quote }",
        "p { content: \"x\" }",
        "p { grid-template-columns: repeat(auto-fill, 1fr) }",
        "p { columns: 10em }",
        "p::before { content: target-text(attr(href)) }",
        "p:hover { color: red }",
        "@import 'a.css';",
        "@supports (display: grid) { p { color: red } }",
        "@keyframes a { from { color: red } }",
        "@namespace x;",
        "@media (min-width: 10em) { p { color: red } }",
        "@media screen and (min-width: 10em) { p { color: red } }",
        ":root { --a: var(--b); --b: var(--c); --c: var(--a) } p { color: var(--a, red) }",
        "p { color: var(--none) }",
        "p { color: var(--a); --a: 1pt }",
        "p { margin: var() }",
        "@font-face { font-family: A }",
        "@font-face { font-family: A; src: url(none.ttf), url(text.txt) }",
        "@font-face { font-family: A; src: url(font.ttf); font-display: swap; font-weight: heavy }",
        "@page :last { margin: 0 }",
        "@page { @top-middle { content: \"x\" } }",
        "@page { border: 1pt solid; size: A9 }",
        "p { size: A4 }",
        "@page { @top-left { content: strng(x) } }",
    ];

    [Fact]
    public void Mistakes_in_html_and_drawings_are_told_with_place_and_hint()
    {
        var text = new StringBuilder();
        foreach (var body in Bodies)
        {
            var html = $"<!DOCTYPE html>\n<html lang=sv><head><title>T</title></head><body>{(body.Contains("<h") ? "" : "<h1>x</h1>")}\n{body}";
            Append(text, body, Documents.Read(html, Resources()));
        }

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void Mistakes_in_style_sheets_are_told_with_their_own_place()
    {
        var text = new StringBuilder();
        foreach (var sheet in Sheets)
        {
            const string Html = "<html lang=sv><head><title>T</title><link rel=stylesheet href=css/a.css></head><body><h1>x</h1><p>x</p><p>y</p></body></html>";
            var resources = Resources().Add("css/a.css", "/* a sheet */\n" + sheet).Add("css/text.txt", "text").Add("css/font.ttf", [0, 1, 0, 0, .. new byte[20]]);
            Append(text, sheet, Documents.Read(Html, resources));
        }

        Snapshot.Match(text.ToString());
    }

    [Theory]
    [InlineData("<html lang=sv><head></head><body><p>x</body></html>", "a.html(1,1): error ESF3007: The document has no title.\n  hint: Put <title>…</title> into <head>; screen readers and windows show it.")]
    [InlineData("<html lang=sv><title> </title><p>x", "a.html(1,1): error ESF3007: The document has no title.\n  hint: Put <title>…</title> into <head>; screen readers and windows show it.")]
    [InlineData("<title>T</title><p>x", "a.html(1,1): error ESF3008: The document does not say its language.\n  hint: Write <html lang=\"sv\">; reading aloud and hyphenation need it.")]
    [InlineData("<html lang=sv><title>T</title><link rel=stylesheet href=none.css>", "a.html(1,31): error ESF3017: There is no style sheet 'none.css'.\n  hint: Paths are relative to the document's folder and do not lead out of it.")]
    [InlineData("<html lang=sv><title>T</title><meta name=date content=yesterday>", "a.html(1,15): error ESF3018: 'yesterday' is no value of the attribute content of <meta>; expected: a date as in 2024-09-02.")]
    public void The_head_must_say_what_the_document_is(string html, string expected)
    {
        Assert.Equal(expected, Assert.Single(Documents.Read(html).Diagnostics).ToString());
    }

    [Fact]
    public void A_place_leads_to_the_template_if_the_caller_knows_it()
    {
        var html = Documents.Page("<h1>x</h1><blink>x</blink>");
        var result = new DocumentReader(new MemoryResources()).Read(html, "a.html", offset => new("t.sbn-html", 7, offset));

        Assert.Equal($"t.sbn-html(7,{html.IndexOf("<blink>", StringComparison.Ordinal)})", Assert.Single(result.Diagnostics).Location.ToString());
    }

    [Fact]
    public void A_document_that_is_too_long_is_refused()
    {
        var result = new DocumentReader(new MemoryResources(), new DocumentReaderOptions { MaximumLength = 10 }).Read("<p>01234567", "a.html");

        Assert.Null(result.Document);
        Assert.Equal(
            "a.html: error ESF3001: The document has 11 characters; 10 are the limit.\n  hint: Make several documents of it.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_document_that_is_nested_too_deep_is_refused_at_once()
    {
        var result = Documents.Read(Documents.Page(string.Concat(Enumerable.Repeat("<div>", 100_000))));

        Assert.Null(result.Document);
        Assert.Equal(
            "a.html(2,1277): error ESF3002: Elements are nested deeper than 256 levels.\n  hint: Look for an element that is opened in a loop and never closed.",
            Assert.Single(result.Diagnostics).ToString().Replace("(3,", "(2,"));
    }

    [Fact]
    public void Content_of_refused_elements_is_not_shown_and_that_of_unknown_ones_is()
    {
        var body = Documents.Read(Documents.Page("<h1>x</h1><script>no</script><template>no</template><blink>yes</blink>")).Document!.Body;

        Assert.Equal(["h1", "span"], body.Children.OfType<StyledElement>().Select(one => one.Name));
    }

    private static void Append(StringBuilder text, string source, DocumentResult result)
    {
        text.Append(source).Append('\n');
        foreach (var diagnostic in result.Diagnostics)
            text.Append("    ").Append(diagnostic.ToString().Replace("\n", "\n    ")).Append('\n');
    }

    private static MemoryResources Resources() => new MemoryResources()
        .Add("text.txt", "text")
        .Add("ok.png", ImageTests.Png(2, 3))
        .Add("huge.png", ImageTests.Png(10_000, 10_000))
        .Add("broken.png", ImageTests.Png(2, 3)[..20])
        .Add("broken.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>");

    [Fact]
    public void A_value_that_doubles_itself_without_end_is_refused()
    {
        var doublings = string.Concat(Enumerable.Range(1, 20).Select(index => $"--a{index}: var(--a{index - 1}) var(--a{index - 1});"));

        var messages = Documents.DiagnosticsOfCss($":root {{ --a0: 1px; {doublings} }} h1 {{ margin: var(--a20); }}");

        Assert.Contains(messages, message => message.Contains("error ESF3040: The value has more than 10000 parts once its var() are filled in.", StringComparison.Ordinal));
    }

    [Fact]
    public void Blocks_of_css_that_are_nested_too_deep_are_refused()
    {
        var messages = Documents.DiagnosticsOfCss(string.Concat(Enumerable.Repeat("a {", 70)));

        Assert.Contains(messages, message => message.Contains(
            "error ESF3041: Blocks are nested deeper than 64 levels.\n  hint: Look for a missing '}'.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawing_with_too_many_shapes_is_cut_with_a_message()
    {
        var messages = Documents.DiagnosticsOfBody($"<svg role=img aria-label=x>{string.Concat(Enumerable.Repeat("<g></g>", 100_001))}</svg>").Select(one => one.ToString());

        Assert.Contains(messages, message => message.Contains(
            "error ESF3070: The drawing has more than 100000 shapes; the rest is left out.\n  hint: Make it simpler, or use a bitmap.", StringComparison.Ordinal));
    }
}
