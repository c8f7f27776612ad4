using Xunit;

namespace EsfReports.Layout.Tests.Flow;

/// <summary>What layout does not do is said, with the place and another way.</summary>
public sealed class IgnoredStyleTests
{
    [Theory]
    [InlineData(
        "<table><tr style='opacity:0.5'><td>a</td></tr></table>",
        "warning ESF3214: opacity has no effect on <tr> here.\n  hint: Give it to the cells.")]
    [InlineData(
        "<table><colgroup><col style='background:red'></colgroup><tr><td>a</td></tr></table>",
        "warning ESF3214: background has no effect on <col> here.\n  hint: Give it to the cells: td:nth-child(2) { … }.")]
    [InlineData(
        "<table><col style='border:1pt solid'><tr><td>a</td></tr></table>",
        "warning ESF3214: border has no effect on <col> here.\n  hint: Give it to the cells: td:nth-child(2) { … }.")]
    [InlineData(
        "<p>a<span style='opacity:0.5'>b</span></p>",
        "warning ESF3214: opacity has no effect on <span> here.\n  hint: Add display: inline-block, or give the text a colour with alpha: rgb(0 0 0 / 50%).")]
    [InlineData(
        "<div style='display:grid;grid-template-rows:1fr 20pt'><p>a</p></div>",
        "warning ESF3214: fr in grid-template-rows has no effect on <div> here.\n  hint: Rows are as high as their content; give a length, as in grid-template-rows: 40mm.")]
    [InlineData(
        "<div style='column-count:2'><section><h2 style='column-span:all'>a</h2></section></div>",
        "warning ESF3214: column-span: all has no effect on <h2> here.\n  hint: Only children of the element with column-count can span its columns.")]
    public void A_style_without_effect_is_named(string body, string expected)
    {
        var result = Typeset.Lines(9, body);

        Assert.EndsWith(expected, Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_behind_text_is_named()
    {
        const string Svg = "<svg xmlns='http://www.w3.org/2000/svg'><g><text>a</text></g></svg>";
        var head = "<style>p { font-family: Fixed; background: url(a.svg) }</style>";

        var result = Typeset.Document(Typeset.Read(head, "<p>a</p>", ("a.svg", Svg)));

        Assert.EndsWith(
            "warning ESF3214: text in the drawing of background-image has no effect on <p> here.\n  hint: Put the drawing into an img element, or turn its text into paths.",
            Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fixed", 0)]
    [InlineData("fixed, Arial", 0)]
    [InlineData("Arial, sans-serif", 0)]
    [InlineData("Arial, \"Segoe UI\"", 1)]
    public void A_family_without_font_is_named_once(string families, int count)
    {
        var result = Typeset.Lines(9, "<p>a</p><p>b</p>", $"p {{ font-family: {families} }}");

        Assert.Equal(count, result.Diagnostics.Count);
        Assert.All(result.Diagnostics, one => Assert.EndsWith(
            "warning ESF3404: There is no font of the family “Arial”, “Segoe UI”; the usual font is used.\n"
            + "  hint: Name a family of an @font-face rule, add its folder with --font-dir, or end the list with serif, sans-serif or monospace if any font will do.",
            one.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<table><tr style='background:red'><td style='opacity:0.5'>a</td></tr></table>")]
    [InlineData("<p>a<span style='opacity:0.5;display:inline-block'>b</span></p>")]
    [InlineData("<div style='column-count:2'><h2 style='column-span:all'>a</h2></div>")]
    public void What_works_is_not_named(string body)
    {
        Assert.Empty(Typeset.Lines(9, body).Diagnostics);
    }

    [Theory]
    [InlineData(
        "element(a) counter(page)",
        "t.html(3,1): warning ESF3215: The content of the margin box TopLeft is element() and more; only the element is shown.\n  hint: Put the rest into another margin box, or into the running element.")]
    [InlineData(
        "\"a\" counter(chapter)",
        "t.html(3,1): warning ESF3216: counter(chapter) in the margin box TopLeft shows nothing: only counter(page), counter(pages), string(), element() and texts are known there.\n"
        + "  hint: Set a named string where the value is known: string-set: name counter(c), and show it with string(name).")]
    public void A_margin_box_says_what_it_cannot_show(string content, string expected)
    {
        var result = Typeset.Lines(9, "<p>a</p>", $"\n@page {{ margin: 20pt 0;\n@top-left {{ content: {content} }} }}");

        Assert.Equal(expected, Assert.Single(result.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("<div style='HIDDEN'><p>a</p></div>")]
    [InlineData("<table style='HIDDEN'><tr><td style='border:2pt solid;background:red'>a</td></tr></table>")]
    [InlineData("<table style='border-collapse:collapse'><tr style='HIDDEN'><td style='border:2pt solid'>a</td></tr></table>")]
    [InlineData("<p>x <span style='HIDDEN'>a</span></p>")]
    public void Nothing_is_painted_of_what_is_hidden(string body)
    {
        var result = Typeset.Lines(9, body.Replace("HIDDEN", "visibility:hidden;border:2pt solid red;background:red", StringComparison.Ordinal));

        Assert.DoesNotContain(result.Document.Pages[0].Items, item => item is PathItem or GroupItem);
    }
}
