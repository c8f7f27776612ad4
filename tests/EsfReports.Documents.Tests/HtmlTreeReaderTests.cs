using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EsfReports.Diagnostics;
using EsfReports.Documents.Html;
using EsfReports.Documents.Resources;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Tests;

public sealed class HtmlTreeReaderTests
{
    // Valid HTML, with all that may be left out; a full HTML parser is the oracle.
    [Theory]
    [InlineData("<!DOCTYPE html><html lang=sv><head><title>a &amp; b</title></head><body><p>x</p></body></html>")]
    [InlineData("<title>x</title><p>a<p>b<div>c</div>")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("<!-- c --><p>x<!-- d -->y")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>")]
    [InlineData("<ol><li><p>a<li><p>b</ol>")]
    [InlineData("<dl><dt>a<dd>b<dt>c<dd>d</dl>")]
    [InlineData("<dl><div><dt>a</dt><dd>b</dd></div></dl>")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>")]
    [InlineData("<table><caption>x</caption><colgroup><col><col></colgroup><thead><tr><th>a</thead><tbody><tr><td>b</tbody><tfoot><tr><td>c</tfoot></table>")]
    [InlineData("<table><col><tr><td><table><tr><td>x</table></table>")]
    [InlineData("<!DOCTYPE html><p>a<table><tr><td><p>b</table>c")]
    [InlineData("<p>a <b>b <i>c</i></b> d<br>e<img src=x alt=''>f<wbr>g<hr>h")]
    [InlineData("<pre>\n\n a\n b</pre>")]
    [InlineData("<h1>a</h1><h2>b</h2>")]
    [InlineData("<a href=\"x?a=1&amp;b=2\" title='\"'>y</a>")]
    [InlineData("<p class = \"a\"id=b hidden>x</p>")]
    [InlineData("<P CLASS=A>x</P>")]
    [InlineData("&aring;&auml;&ouml; &#229; &#xE5; &euro; &nbsp; &lt;b&gt; &quot; &apos; &copy; &ndash; &hellip;")]
    [InlineData("a\r\nb\rc")]
    [InlineData("<style>p > a { content: '</p>' }</style><p>x")]
    [InlineData("<body><style>a</style><p>x")]
    [InlineData("<svg viewbox='0 0 1 1'><lineargradient id=a /><g><path d='M0 0'/></g><title>t</title></svg><p>x")]
    [InlineData("<p><svg><text>a <tspan>b</tspan></text></svg> c")]
    [InlineData("<figure><svg/><figcaption>x</figcaption></figure>")]
    [InlineData("<blockquote><p>x</blockquote><address>y</address>")]
    [InlineData("<q>a</q><time datetime=2020-01-01>x</time><data value=1>y</data>")]
    [InlineData("<div><p>a<section>b</section></div>")]
    public void Valid_html_gives_the_tree_of_the_standard(string html)
    {
        var expected = new StringBuilder();
        Print(new HtmlParser().ParseDocument(html).DocumentElement, expected);
        var actual = new StringBuilder();
        var diagnostics = Read(html, out var root);
        Print(root!, actual);

        Assert.Equal(Normalize(expected), Normalize(actual));
        Assert.DoesNotContain(diagnostics, one => one.Code is not ("ESF3007" or "ESF3008"));
    }

    // Nothing is lost where a tag is wrong.
    [Theory]
    [InlineData("<div><b>x</div>y")]
    [InlineData("<p>x</b>y</p>z")]
    [InlineData("<table>a<tr>b<td>c</table>d")]
    [InlineData("<table><div>a</div><tr><td>b</div>c</td></tr></table>d")]
    [InlineData("<tr><td>a</td>b</tr>c")]
    [InlineData("a<b<c")]
    [InlineData("<a href=x>a<a href=y>b</a>c</a>d")]
    [InlineData("a<body>b</body>c<html>d")]
    [InlineData("a<head>b</head>c")]
    [InlineData("<svg><p>a</p></svg>b")]
    [InlineData("<ul>a<li>b</ul></ul>c</li>d")]
    public void Text_is_kept_where_tags_are_wrong(string html)
    {
        var plain = string.Concat(html.Where((_, index) => html[..index].LastIndexOf('<') <= html[..index].LastIndexOf('>')).Where(char.IsAsciiLetter));

        Read(html, out var root);

        if (html != "a<b<c")
            Assert.Equal(plain, new string([.. root!.TextContent.Where(char.IsAsciiLetter)]));
        Assert.Contains(root!.Children.OfType<SourceElement>(), one => one.Name == "body");
    }

    [Fact]
    public void Text_and_elements_know_where_they_begin()
    {
        Read("<!DOCTYPE html>\n<html>\n <p\n  class=a>å &amp; <b>x</b>\n y</p>", out var root);

        var body = root!.Children.OfType<SourceElement>().Single(one => one.Name == "body");
        var p = (SourceElement)body.Children.First();
        Assert.Equal((3, 2), (p.Origin.Line, p.Origin.Column));
        Assert.Equal((4, 11), (p.Children.ElementAt(0).Origin.Line, p.Children.ElementAt(0).Origin.Column));
        Assert.Equal((4, 19), (p.Children.ElementAt(1).Origin.Line, p.Children.ElementAt(1).Origin.Column));
        Assert.Equal((4, 27), (p.Children.ElementAt(2).Origin.Line, p.Children.ElementAt(2).Origin.Column));
    }

    private static DiagnosticBag Read(string html, out SourceElement? root)
    {
        var resources = new ResourceCache(new MemoryResources());
        var context = new DocumentContext("a.html", new ReaderCaches(resources), offset => new Css.LineMap(html).Locate("a.html", offset));
        root = HtmlTreeReader.Read(html, context);
        return context.Diagnostics;
    }

    private static void Print(IElement element, StringBuilder text)
    {
        text.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(one => one.Name, StringComparer.Ordinal))
            text.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        text.Append('>');
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
                Print(inner, text);
            else if (child is IText piece)
                text.Append(piece.Data);
        }

        text.Append("</").Append(element.LocalName).Append('>');
    }

    private static void Print(SourceElement element, StringBuilder text)
    {
        text.Append('<').Append(element.Name);
        foreach (var (name, value) in element.Attributes.Items.OrderBy(one => one.Key, StringComparer.Ordinal))
            text.Append(' ').Append(name).Append('=').Append(value);
        text.Append('>');
        foreach (var child in element.Children)
        {
            if (child is SourceElement inner)
                Print(inner, text);
            else
                text.Append(((SourceText)child).Text);
        }

        text.Append("</").Append(element.Name).Append('>');
    }

    // An empty head says nothing; ours is only made where there is something in it.
    private static string Normalize(StringBuilder text) => text.ToString().Replace("<head></head>", "");
}
