using System.Diagnostics;

namespace EsfReports.Documents.Tests;

public sealed class FuzzTests
{
    private const int Seed = 20261122;

    private static readonly string[] HtmlPieces =
    [
        "<", ">", "</", "/>", "<!--", "-->", "<!", "<?", "&", "&amp;", "&#x1F600;", "&#0;", "&nosuch;", "\"", "'", "=", " ", "\n", "\r\n", "\0", "\uD800", "å",
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<table>", "</table>", "<tr>", "<td>", "<th>", "</td>", "<thead>", "<caption>", "<col>", "<ul>", "<li>", "</ul>",
        "<svg>", "</svg>", "<path d='M0 0 A1 1 0 0 1", "<use href='#a'/>", "<g id=a>", "<text x=1>", "<linearGradient id=a>", "<title>", "</title>", "<style>", "</style>",
        "<script>", "</script>", "<html lang=sv>", "<head>", "<body>", "<img src=a.svg alt=x>", "<a href='#a'>", "<h3>", " id=a", " class='x y'", " style='color:", " colspan=99999999999",
        " onclick=x", "text", "<![CDATA[", "]]>", "<td colspan=-1 rowspan=0>", "<ol start=-5 reversed>", "<li value=x>", "<iframe>", "<template>",
    ];

    private static readonly string[] CssPieces =
    [
        "{", "}", "(", ")", "[", "]", ";", ":", ",", "!important", "@media print {", "@page {", "@page :first{", "@top-left {", "@font-face {", "@import", "p", ".x", "#a", "*", ">", "+", "~",
        "::before", ":not(", ":is(", ":has(", ":nth-child(", "2n+1", "color", "margin", "border", "font", "flex", "grid-template-columns", "content", "string-set", "width",
        "background", "--a", "var(--a)", "var(--b,", "calc(", "1px", "-1e9pt", "50%", "1e999mm", "0", "red", "#fff", "url(", "url(a.svg)", "\"", "'", "\\", "\n", "/*", "*/", " ", "repeat(",
        "999", "minmax(", "auto", "inherit", "initial", "attr(x)", "counter(page)", "\\110000 ", "\uFFFF", "1fr", "span 2", "/",
    ];

    [Fact]
    public void Any_html_ends_in_a_document_or_diagnostics()
    {
        Run(HtmlPieces, text => text, 400);
    }

    [Fact]
    public void Any_css_ends_in_a_document_or_diagnostics()
    {
        Run(CssPieces, text => Documents.Page("<h1 id=a class=x>x</h1><p>y<b>z</b></p><svg><g id=a><rect class=x width=1 height=1 /></g></svg>", text.Replace("</", "")), 400);
    }

    [Fact]
    public void Any_style_attribute_ends_in_a_document_or_diagnostics()
    {
        Run(CssPieces, text => Documents.Page($"<h1 style=\"{text.Replace('"', '\'')}\">x</h1><svg><rect transform=\"{text.Replace('"', ' ')}\" d=\"{text.Replace('"', ' ')}\" /></svg>"), 200);
    }

    [Theory]
    [InlineData(":root { --a: var(--b) var(--b) var(--b) var(--b) var(--b) var(--b) var(--b) var(--b) var(--b) var(--b); --b: var(--c) var(--c) var(--c) var(--c) var(--c) var(--c) var(--c) var(--c) var(--c); --c: var(--d) var(--d) var(--d) var(--d) var(--d) var(--d) var(--d) var(--d) var(--d); --d: var(--e) var(--e) var(--e) var(--e) var(--e) var(--e) var(--e) var(--e); --e: x x x x x x x x x x x x } p { color: var(--a) }")]
    [InlineData("p { margin: REPEAT( }")]
    [InlineData("REPEAT{ }")]
    [InlineData("REPEAT:not( { color: red }")]
    [InlineData("p { width: calcREPEAT( }")]
    [InlineData("p REPEATdiv { color: red }")]
    public void Style_sheets_made_to_be_slow_are_read_in_time(string css)
    {
        var repeated = css.Replace("REPEATdiv", string.Concat(Enumerable.Repeat("div ", 20_000))).Replace("REPEAT:not(", string.Concat(Enumerable.Repeat(":not(", 20_000)))
            .Replace("calcREPEAT(", string.Concat(Enumerable.Repeat("calc(", 20_000))).Replace("REPEAT(", string.Concat(Enumerable.Repeat("(", 100_000))).Replace("REPEAT{", string.Concat(Enumerable.Repeat("a{", 50_000)));
        var clock = Stopwatch.StartNew();

        Documents.Read(Documents.Page("<h1>x</h1><p>x</p>", repeated));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }

    [Fact]
    public void Time_grows_with_the_number_of_rows_and_not_with_its_square()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><th>a</th><td class=number>1</td><td>b</td></tr>\n", 50_000));
        const string Css = "tr:nth-child(even) td { background: #eee } td:last-child { color: red } table tr:first-of-type th { color: blue } .number + td { margin: 0 }";
        var clock = Stopwatch.StartNew();

        var result = Documents.Read(Documents.Page($"<h1>x</h1><table>{rows}</table>", Css));

        Assert.Empty(result.Diagnostics);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"took {clock.Elapsed}");
    }

    private static void Run(string[] pieces, Func<string, string> wrap, int count)
    {
        var random = new Random(Seed);
        var resources = new MemoryResources().Add("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><rect width='1' height='1'/></svg>");
        for (var run = 0; run < count; run++)
        {
            var text = wrap(string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => pieces[random.Next(pieces.Length)])));
            try
            {
                var result = Documents.Read(text, resources);
                Assert.True(result.Document is not null || result.Diagnostics.Count > 0);
                if (result.Document is { } document)
                    document.Pages.Resolve(new PageSelector(null, true, true, false));
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {Seed}, run {run}: {exception}\n{text}");
            }
        }
    }
}
