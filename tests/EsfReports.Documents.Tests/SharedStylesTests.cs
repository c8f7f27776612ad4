using System.Globalization;
using System.Text;

namespace EsfReports.Documents.Tests;

/// <summary>A reader remembers tags, styles and drawings of the documents that it read; none of it may show in the next.</summary>
public sealed class SharedStylesTests
{
    private const int Seed = 20261122;

    private const string Css = """
        :root { --ink: navy }
        div { margin: 1pt } .a { color: red } .a .b { color: blue } .a > p { margin: 2pt } #one { color: green } #two p { padding: 1pt }
        p:first-child { margin-top: 3pt } p:nth-child(2n) { color: olive } li:last-of-type { color: teal } .b + p { color: gray }
        [title] { font-style: italic } div[title=x] em { color: lime } div:has(em) { padding: 2pt } em:not(.c) { font-weight: bold }
        p:empty { height: 4pt } :lang(en) em { hyphens: none } .c::before { content: "c" } p[title]::after { content: attr(title) }
        li::marker { color: red } .v { color: var(--ink) } svg .b { fill: red } div:nth-child(3) path { stroke: lime } #two ~ div use { fill: blue }
        """;

    private static readonly string[] Attributes =
    [
        "", "", " class=a", " class=b", " class='a b'", " class='b  c'", " class=v", " id=one", " id=two", " title=x", " title=y", " lang=en",
        " style='color: aqua'", " style='margin: var(--gone)'", " style='colr: red'", " onclick=x", " hidden",
    ];

    private static readonly string[] Drawings =
    [
        "<svg viewBox='0 0 4 4'><path id=s d='M0 0h1v1z'/><g fill=red><use href='#s' x=1 /><use href='#s' x=2 /></g></svg>",
        "<svg viewBox='0 0 4 4'><path id=s d='M0 0h1v1z'/><g fill=red><use href='#s' x=1 /><use href='#s' x=3 /></g></svg>",
        "<svg class=b width=4 height=4><rect class=b width=2 height=2 /><text>a<tspan class=a>b</tspan></text></svg>",
        "<svg class=b width=4 height=4><rect class=b width=2 height=2 /><text>c<tspan class=a>b</tspan></text></svg>",
        "<svg width=4 height=4><circle r=x /></svg>",
        "<svg width=4 height=4><g clip-path='url(#c)'><path d='M0 0h9'/></g><clipPath id=c><path d='M0 0h1v1z'/></clipPath></svg>",
    ];

    [Fact]
    public void What_a_reader_read_before_changes_no_document()
    {
        var random = new Random(Seed);
        var reader = new DocumentReader(new MemoryResources());
        for (var number = 0; number < 300; number++)
        {
            var html = Documents.Page(Content(random, 0), Css);

            Assert.Equal(Print(Documents.Read(html)), Print(reader.Read(html, "a.html")));
        }
    }

    [Fact]
    public void A_drawing_that_comes_back_in_the_same_place_is_the_same_instance()
    {
        var reader = new DocumentReader(new MemoryResources());

        var drawings = Enumerable.Range(0, 4).Select(_ => reader.Read(Documents.Page(Drawings[0]), "a.html").Document!.Body.Find("svg").Drawing).ToArray();

        Assert.NotSame(drawings[0], drawings[1]);
        Assert.Same(drawings[2], drawings[3]);
    }

    [Fact]
    public void A_drawing_in_another_place_says_where_it_stands()
    {
        var reader = new DocumentReader(new MemoryResources());
        for (var time = 0; time < 3; time++)
            reader.Read(Documents.Page(Drawings[0]), "a.html");

        var lower = reader.Read(Documents.Page("\n\n" + Drawings[0]), "a.html").Document!.Body.Find("svg").Drawing!;

        Assert.Equal(5, lower.Content[0].Origin.Line);
    }

    [Fact]
    public void What_there_is_to_say_about_a_drawing_is_said_of_each_document()
    {
        var reader = new DocumentReader(new MemoryResources());

        for (var time = 0; time < 4; time++)
            Assert.Contains(reader.Read(Documents.Page(Drawings[4]), "a.html").Diagnostics, one => one.Code == "ESF3018");
    }

    private static string Content(Random random, int depth)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 5); count > 0; count--)
            text.Append(depth == 4 ? "x" : Element(random, depth));
        return text.ToString();
    }

    private static string Element(Random random, int depth)
    {
        var attributes = Attributes[random.Next(Attributes.Length)];
        return random.Next(9) switch
        {
            0 => "x y",
            1 => $"<p{attributes}>",
            2 => $"<em{attributes}>e</em>",
            3 => $"<ul{attributes}><li>a<li{attributes}>{Content(random, depth + 1)}</ul>",
            4 => Drawings[random.Next(Drawings.Length)],
            5 => $"<ol{attributes} reversed start={random.Next(3)}><li>a</ol>",
            6 => $"<a href='https://example.org/{random.Next(3)}'{attributes}>l</a>\n  ",
            _ => $"<div{attributes}>{Content(random, depth + 1)}</div>",
        };
    }

    private static string Print(DocumentResult result)
    {
        var found = result.Diagnostics.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Severity} {one}\n"));
        return StyledDocumentDump.Print(result.Document!) + string.Concat(found);
    }
}
