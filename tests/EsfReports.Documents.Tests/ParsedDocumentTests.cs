using System.Globalization;
using EsfReports.Diagnostics;

namespace EsfReports.Documents.Tests;

public sealed class ParsedDocumentTests
{
    private const string Css = """
        body { margin: 4pt }
        body.dense { font-size: 8pt; color: navy }
        .dense p, .airy li { margin: 0 }
        .airy > h1 + p { hyphens: none }
        html:has(.dense) { line-height: 1.2 }
        [class*=air] em::before { content: attr(class) "a" }
        body:not([class]) h1 { color: red }
        .colourful { colr: red }
        """;

    // With mistakes in it: an unknown element, a skipped heading, a double id, a bad class rule, a link that leads nowhere.
    private const string Content = """
        <blink>x</blink>
        <h1 id=a onclick=x>A</h1>
        <p>One <em class=c>two</em> &nope; <a href="#gone">three</a>
        <h3 id=a>B</h3>
        <ul><li style="color: var(--none)">x<li>y</ul>
        <table><tr><th>a<td>b</table>
        <svg viewBox="0 0 4 4"><path d="M0 0H4V4z" class=c /><circle r=x /></svg>
        """;

    [Theory]
    [InlineData("dense")]
    [InlineData("airy colourful")]
    [InlineData("a & \"b\"")]
    public void A_class_given_to_the_body_counts_as_if_it_were_written_after_the_others(string name)
    {
        var reader = Reader();
        var parsed = reader.Parse(Html("class=written id=b"), "a.html");

        Assert.Equal(Print(reader.Read(Html($"class='written {name}' id=b"), "a.html")), Print(parsed.Style(name)));
    }

    [Fact]
    public void A_class_given_to_a_body_without_one_is_its_last_attribute()
    {
        var reader = Reader();
        var parsed = reader.Parse(Html("id=b"), "a.html");

        Assert.Equal(Print(reader.Read(Html("id=b class=dense"), "a.html")), Print(parsed.Style("dense")));
    }

    [Fact]
    public void A_class_given_counts_for_one_style_only()
    {
        var reader = Reader();
        var parsed = reader.Parse(Html("class=airy"), "a.html");
        var before = Print(parsed.Style());

        parsed.Style("dense");

        Assert.Equal(before, Print(parsed.Style()));
        Assert.Equal(Print(reader.Read(Html("class=airy"), "a.html")), before);
    }

    [Fact]
    public void Threads_may_style_one_document()
    {
        var reader = Reader();
        var parsed = reader.Parse(Html("class=x"), "a.html");
        string[] names = ["airy", "dense"];
        var expected = names.Select(name => Print(parsed.Style(name))).ToArray();

        Parallel.For(0, 40, number => Assert.Equal(expected[number % 2], Print(parsed.Style(names[number % 2]))));
    }

    [Theory]
    [InlineData("<p>x</p>")]
    [InlineData("")]
    public void A_body_that_is_not_written_has_a_class_too(string html)
    {
        var reader = Reader();

        Assert.Equal("dense", reader.Parse(html, "a.html").Style("dense").Document!.Body.Attributes["class"]);
    }

    [Fact]
    public void A_text_of_which_nothing_can_be_made_says_so_in_every_style()
    {
        var reader = new DocumentReader(new MemoryResources(), new DocumentReaderOptions { MaximumLength = 3 });
        var parsed = reader.Parse("<p>x", "a.html");

        Assert.Equal(Print(parsed.Style("a")), Print(parsed.Style("b")));
        Assert.Null(parsed.Style().Document);
        Assert.Single(parsed.Style().Diagnostics);
    }

    private static DocumentReader Reader() => new(new MemoryResources());

    // The attributes take the same room whatever they say, so that places are the same too.
    private static string Html(string attributes) =>
        $"<!DOCTYPE html>\n<html lang=sv><title>T</title><style>{Css}</style>\n<body {attributes,-40}>\n{Content}";

    private static string Print(DocumentResult result)
    {
        var found = result.Diagnostics.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Severity} {one}\n"));
        return (result.Document is null ? "" : StyledDocumentDump.Print(result.Document)) + string.Concat(found);
    }
}
