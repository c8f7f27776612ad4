namespace EsfReports.Documents.Tests;

public sealed class CascadeTests
{
    private const string Red = "#ff0000";

    // CSS Cascade 4, 6: what wins is red.
    [Theory]
    [InlineData("p { color: blue } p { color: red }")]
    [InlineData(".c { color: red } p { color: blue }")]
    [InlineData("#x { color: red } .c.c.c { color: blue }")]
    [InlineData("p.c { color: red } .c { color: blue }")]
    [InlineData("p { color: red !important } #x { color: blue }")]
    [InlineData("#x { color: blue !important } #x.c { color: red ! important }")]
    [InlineData("div > p { color: red } p { color: blue }")]
    [InlineData("p[class] { color: red } p { color: blue }")]
    [InlineData("p:first-child { color: red } p { color: blue }")]
    [InlineData(":is(#y, p) { color: red } .c { color: blue }")]
    [InlineData(".c { color: red } :where(#x) { color: blue }")]
    [InlineData("@media print { p { color: red } } @media screen { #x { color: blue } }")]
    [InlineData("div { color: red }")]
    [InlineData("div { color: red } p { color: inherit }")]
    [InlineData("div { color: red } p { color: unset }")]
    [InlineData("p { color: red; color: nosuch-color-1(2) }", true)]
    public void The_stronger_declaration_wins(string css, bool hasMistake = false)
    {
        var result = Documents.Read(Documents.Page("<h1>x</h1><div><p id=x class=c>x</p></div>", css));

        Assert.Equal(hasMistake, result.Diagnostics.Count > 0);
        Assert.Equal(new Color(255, 0, 0), result.Document!.Body.ById("x").Style.Text.Color);
    }

    [Fact]
    public void A_style_attribute_beats_rules_but_not_important_ones()
    {
        var body = Documents.Body(
            "<h1>x</h1><p id=a style='color: red; margin-top: 1pt'>x</p>", "#a { color: blue !important; margin-top: 2pt }");

        var style = body.ById("a").Style;
        Assert.Equal(new Color(0, 0, 255), style.Text.Color);
        Assert.Equal(1, style.Box.Margin.Top!.Value.Points);
    }

    [Fact]
    public void Linked_and_embedded_sheets_count_in_the_order_of_the_document()
    {
        var resources = new MemoryResources().Add("a.css", "p { color: red; margin: 0 }").Add("b.css", "p { color: blue }");
        const string Html = """
            <html lang=sv><head><title>T</title><link rel=stylesheet href=a.css><style>p { color: green }</style><link rel=stylesheet href=b.css>
            <link rel=stylesheet href=a.css media=screen></head><body><p id=x>x</p></body></html>
            """;

        var result = Documents.Read(Html, resources);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(new Color(0, 0, 255), result.Document!.Body.ById("x").Style.Text.Color);
    }

    // CSS Variables 1, 3.
    [Theory]
    [InlineData(":root { --a: red } p { color: var(--a) }")]
    [InlineData("p { color: var(--none, red) }")]
    [InlineData("p { color: var(--none, var(--none2, red)) }")]
    [InlineData(":root { --a: var(--b); --b: red } p { color: var(--a) }")]
    [InlineData("div { --a: red } :root { --a: blue } p { color: var(--a) }")]
    [InlineData("p { --a: red !important; --a: blue; color: var(--a) }")]
    [InlineData(":root { --b: red } p { border: 1pt solid var(--b); color: var( --b ) }")]
    [InlineData("div { color: red } p { --a: 1pt; color: blue; color: inherit }")]
    public void Custom_properties_are_filled_in(string css)
    {
        var body = Documents.Body("<h1>x</h1><div><p id=x>x</p></div>", css);

        Assert.Equal(Red, Hex(body.ById("x").Style.Text.Color));
    }

    [Fact]
    public void A_custom_property_is_resolved_where_it_is_declared()
    {
        var body = Documents.Body("<h1>x</h1><div><p id=x>x</p></div>", ":root { --size: 20pt; --gap: var(--size) } p { --size: 1pt; margin-left: var(--gap) }");

        Assert.Equal(20, body.ById("x").Style.Box.Margin.Left!.Value.Points);
    }

    [Fact]
    public void A_number_as_line_height_is_inherited_as_a_number()
    {
        var body = Documents.Body("<h1>x</h1><div style='line-height: 1.5'><p id=x style='font-size: 20pt'>x</p></div>");

        Assert.Equal(30, body.ById("x").Style.Text.LineHeight);
    }

    [Fact]
    public void A_percentage_as_line_height_is_inherited_as_a_length()
    {
        var body = Documents.Body("<h1>x</h1><div style='font-size: 10pt; line-height: 150%'><p id=x style='font-size: 20pt'>x</p></div>");

        Assert.Equal(15, body.ById("x").Style.Text.LineHeight);
    }

    // CSS Text Decoration 3, 2.
    [Theory]
    [InlineData("<u><b id=x style='color: red'>x</b></u>", TextDecorationLines.Underline)]
    [InlineData("<u><s id=x>x</s></u>", TextDecorationLines.Underline | TextDecorationLines.LineThrough)]
    [InlineData("<u><b id=x style='text-decoration: none'>x</b></u>", TextDecorationLines.Underline)]
    [InlineData("<u><b id=x style='display: inline-block'>x</b></u>", TextDecorationLines.None)]
    public void Decorations_propagate_to_what_is_inside(string html, TextDecorationLines expected)
    {
        var style = Documents.Body($"<h1>x</h1><p>{html}</p>").ById("x").Style.Text;

        Assert.Equal(expected, style.Decoration);
        if (expected == TextDecorationLines.Underline)
            Assert.Equal(Color.Black, style.DecorationColor);
    }

    [Theory]
    [InlineData("display: flex", "span", Display.Block)]
    [InlineData("display: grid", "span", Display.Block)]
    [InlineData("display: block", "span", Display.Inline)]
    public void Items_of_flex_and_grid_are_blocks(string container, string item, Display expected)
    {
        var body = Documents.Body($"<h1>x</h1><div style='{container}'><{item} id=x>x</{item}></div>");

        Assert.Equal(expected, body.ById("x").Style.Flow.Display);
    }

    [Fact]
    public void Equal_elements_share_their_style_within_and_between_documents()
    {
        var reader = new DocumentReader(new MemoryResources());
        var html = Documents.Page("<h1>x</h1><table><tr><td>1<td>2<tr><td>3<td style='color: red'>4</table>", "td { padding: 1pt }");

        var first = reader.Read(html, "a.html").Document!.Body.Descendants().Where(one => one.Name == "td").ToArray();
        var second = reader.Read(html, "a.html").Document!.Body.Descendants().Where(one => one.Name == "td").ToArray();

        Assert.Same(first[0].Style, first[1].Style);
        Assert.Same(first[0].Style, first[2].Style);
        Assert.Same(first[0].Style, second[0].Style);
        Assert.Same(first[3].Style, second[3].Style);
        Assert.NotSame(first[0].Style, first[3].Style);
        Assert.Same(FlexStyle.Initial, first[0].Style.Flex);
    }

    [Fact]
    public void A_value_from_an_attribute_belongs_to_its_element_alone()
    {
        var body = Documents.Body(
            "<h1>x</h1><p data-t=a>x<b>1</b></p><p data-t=b>x<b>2</b></p>", "p { string-set: t attr(data-t) }");

        var sets = body.Descendants().Where(one => one.Name == "p").Select(one => one.Style.Flow.StringSets[0].Value[0]);
        Assert.Equal([new ContentPart.Literal("a"), new ContentPart.Literal("b")], sets);
    }

    [Fact]
    public void The_advance_of_the_zero_is_asked_for_where_ch_is_used()
    {
        var reader = new DocumentReader(new MemoryResources(), new DocumentReaderOptions { ZeroAdvance = text => text.FontSize * 0.6 });
        var document = reader.Read(Documents.Page("<h1>x</h1><p id=x>x</p>", "p { font-size: 10pt; width: 20ch }"), "a.html").Document!;

        Assert.Equal(120, document.Body.ById("x").Style.Box.Width!.Value.Points, 6);
    }

    private static string Hex(Color color) => $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}";
}
