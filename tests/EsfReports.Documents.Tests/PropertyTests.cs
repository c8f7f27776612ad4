using System.Text;
using EsfReports.Documents.Css;
using EsfReports.Documents.Properties;
using EsfReports.Documents.Resources;
using EsfReports.Testing;

namespace EsfReports.Documents.Tests;

public sealed class PropertyTests
{
    // One case a line; the snapshot shows what each of them means.
    private const string Cases = """
        font-size: 14pt
        font-size: 150%
        font-size: 2em
        font-size: 1.5rem
        font-size: large
        font-size: smaller
        font-size: calc(1em + 2pt)
        font-family: "Source Sans 3", Segoe UI, sans-serif
        font-weight: bold
        font-weight: 650
        font-weight: lighter
        font-style: italic
        font-style: oblique
        line-height: 1.5
        line-height: 15pt
        line-height: 120%
        line-height: normal
        font: italic 600 9pt/12pt "A B", serif
        font: 9pt serif
        font-variant-numeric: tabular-nums lining-nums
        font-variant-caps: small-caps
        font-variant-ligatures: no-common-ligatures
        font-kerning: none
        font-feature-settings: "ss01", "cv05" 2, "liga" off
        font-variant-caps: small-caps; font-feature-settings: "ss01" on
        color: #c30
        color: #cc330080
        color: rgb(204, 51, 0)
        color: rgb(80% 20% 0% / 50%)
        color: rgba(204, 51, 0, 0.5)
        color: hsl(15, 100%, 40%)
        color: hsl(15deg 100% 40% / 0.5)
        color: RebeccaPurple
        color: transparent
        letter-spacing: 0.1em
        letter-spacing: normal
        word-spacing: 2pt
        text-transform: uppercase
        text-align: justify
        text-align-last: center
        text-indent: 5%
        white-space: pre-wrap
        white-space: nowrap
        hyphens: auto
        hyphenate-limit-chars: 6 3 2
        hyphenate-limit-chars: auto 3
        text-wrap: balance
        overflow-wrap: anywhere
        orphans: 3
        widows: 4
        visibility: hidden
        text-decoration: underline
        text-decoration: underline line-through red
        text-decoration-line: none
        text-decoration-color: blue
        text-decoration-style: solid
        list-style-type: lower-roman
        list-style-type: upper-latin
        list-style-type: "– "
        list-style-position: inside
        list-style: square inside
        list-style: none
        margin: 1mm
        margin: 1mm 2mm
        margin: 1mm 2mm 3mm
        margin: 1mm 2mm 3mm -4mm
        margin: 0 auto
        margin-left: calc(50% - 10pt)
        margin-top: 5%
        margin-right: 1ch
        margin-bottom: 1pc
        padding: 2px 1cm
        padding-top: 1in
        padding-right: 1pt
        padding-bottom: 1pt
        padding-left: 1pt
        width: 50%
        height: 20mm
        min-width: 10pt
        min-height: auto
        max-width: none
        max-width: 30em
        max-height: 10pt
        width: calc((100% - 2 * 5mm) / 3)
        aspect-ratio: 3 / 2
        aspect-ratio: 1.5
        opacity: 0.5
        opacity: 150%
        vertical-align: middle
        vertical-align: 2pt
        vertical-align: -50%
        box-sizing: border-box
        overflow: hidden
        object-fit: contain
        box-decoration-break: clone
        border: 1pt solid red
        border: solid
        border: 2pt none red
        border: 0
        border-top: thick double #00f
        border-right: 1pt dotted
        border-bottom: dashed
        border-left: 1px solid currentcolor; color: green
        border-width: 1pt 2pt; border-style: solid
        border-style: solid dashed dotted double
        border-color: red green blue; border-style: solid
        border-top-width: thin; border-top-style: solid; border-top-color: red
        border-right-width: thin; border-right-style: solid; border-right-color: red
        border-bottom-width: thin; border-bottom-style: solid; border-bottom-color: red
        border-left-width: thin; border-left-style: solid; border-left-color: red
        border-radius: 2pt
        border-radius: 1pt 2pt 3pt 4pt
        border-top-left-radius: 50%
        border-top-right-radius: 1pt
        border-bottom-right-radius: 1pt
        border-bottom-left-radius: 1pt
        background-color: #eef
        background: #eef
        background: none
        background: url(dot.svg) no-repeat right top / 10pt auto yellow
        background: yellow 5pt 10%
        background-image: url("dot.svg"); background-repeat: no-repeat; background-position: center bottom; background-size: 50%
        background-position: top
        display: inline-block
        display: table-cell
        display: inline-flex
        break-before: page
        break-before: always
        break-after: avoid-column
        break-inside: avoid
        page-break-before: always
        page-break-after: left
        page-break-inside: avoid
        page: wide
        page: auto
        position: running(head)
        position: static
        -esf-artifact: yes
        bookmark-level: 3
        bookmark-level: none
        bookmark-label: "Kapitel " content()
        string-set: title content(), part "A" attr(class)
        string-set: none
        counter-reset: a b 3
        counter-set: a 7
        counter-increment: a b -1
        counter-increment: a; counter-set: a 1; counter-reset: a
        content: normal
        table-layout: fixed
        border-collapse: collapse
        border-spacing: 2pt 3pt
        border-spacing: 1pt
        caption-side: bottom
        column-count: 2
        columns: 3
        column-rule: 0.5pt solid gray; column-count: 2
        column-rule-width: thin; column-rule-style: dotted; column-rule-color: red
        column-span: all
        column-fill: auto
        column-gap: 8mm
        flex-direction: column
        flex-wrap: wrap
        flex-flow: column wrap
        flex: 1
        flex: none
        flex: auto
        flex: 2 3
        flex: 0 0 32mm
        flex: 1 1 0
        flex: 20%
        flex-grow: 2
        flex-shrink: 0
        flex-basis: 30%
        row-gap: 1pt
        gap: 1pt
        gap: 1pt 2pt
        justify-content: space-between
        justify-content: flex-end
        align-content: center
        align-items: flex-start
        justify-items: end
        align-self: baseline
        justify-self: stretch
        grid-template-columns: 1fr 2fr
        grid-template-columns: repeat(2, 10mm auto) minmax(0, 1fr)
        grid-template-columns: none
        grid-template-rows: min-content max-content 25%
        grid-auto-rows: 10pt
        grid-column: 1 / 3
        grid-column: span 2
        grid-column: 2 / span 3
        grid-row: -1
        margin: inherit
        color: initial
        font-weight: unset
        """;

    [Fact]
    public void Values_are_computed_as_the_specifications_say()
    {
        var resources = new MemoryResources().Add("dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var text = new StringBuilder();
        foreach (var line in Cases.Split('\n'))
        {
            var result = Documents.Read(Documents.Page("<h1>x</h1><p id=x class=k>x</p>", $"body {{ font-size: 10pt }} #x {{ margin: 0; {line} }}"), resources);
            Assert.Empty(result.Diagnostics);
            var style = result.Document!.Body.Children.OfType<StyledElement>().Single(one => one.Name == "p").Style;
            text.Append(line).Append("\n    ").Append(Strip(StyledDocumentDump.Print(style))).Append('\n');
        }

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void Every_property_of_elements_has_a_case()
    {
        var tried = Cases.Split('\n', ';').Select(line => line.Split(':')[0].Trim()).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(PropertyRegistry.OfElements.Select(one => one.Name).Except(tried).Except(SvgProperties.All().Select(one => one.Name)));
    }

    [Theory]
    [InlineData("font-size", "-1pt")]
    [InlineData("font-size", "huge")]
    [InlineData("font-size", "12")]
    [InlineData("font-weight", "0")]
    [InlineData("line-height", "-1")]
    [InlineData("font", "bold serif")]
    [InlineData("color", "#12")]
    [InlineData("color", "rgb(1, 2)")]
    [InlineData("color", "rgb(1, 2, 3, 4, 5)")]
    [InlineData("color", "reddish")]
    [InlineData("background", "right 5pt top")]
    [InlineData("background", "red blue")]
    [InlineData("margin", "1pt 2pt 3pt 4pt 5pt")]
    [InlineData("padding", "-1pt")]
    [InlineData("padding", "auto")]
    [InlineData("width", "-1pt")]
    [InlineData("width", "calc(1pt + 2)")]
    [InlineData("width", "calc(1pt * 2pt)")]
    [InlineData("width", "calc(1pt / 0)")]
    [InlineData("border", "1pt 2pt solid")]
    [InlineData("border-style", "groovy")]
    [InlineData("text-decoration", "underline underline")]
    [InlineData("font-variant-numeric", "lining-nums oldstyle-nums")]
    [InlineData("orphans", "0")]
    [InlineData("orphans", "1.5")]
    [InlineData("flex", "-1")]
    [InlineData("flex", "1 2 3")]
    [InlineData("grid-template-columns", "repeat(0, 1fr)")]
    [InlineData("grid-template-columns", "repeat(5000, 1fr)")]
    [InlineData("grid-column", "0")]
    [InlineData("column-count", "0")]
    [InlineData("string-set", "title")]
    [InlineData("content", "counter()")]
    [InlineData("content", "\"a\" foo")]
    [InlineData("bookmark-level", "0")]
    [InlineData("display", "contents")]
    [InlineData("aspect-ratio", "0 / 1")]
    [InlineData("list-style-type", "text")]
    [InlineData("color", "")]
    [InlineData("stroke-width", "-1")]
    [InlineData("stroke-dasharray", "1 -2")]
    public void Values_outside_of_the_grammar_are_refused(string property, string value)
    {
        var source = CssSource.OfFile(value, "a.css");
        var tokens = CssTokenizer.Tokenize(value);
        var context = new ValueContext(new ResourceCache(new MemoryResources()), "a.css");

        Assert.Null(PropertyRegistry.Find(property)!.Parse(new CssTokens(source, tokens.AsMemory(0, tokens.Length - 1)), context));
    }

    [Fact]
    public void The_published_subset_is_what_the_reader_takes()
    {
        foreach (var property in SupportedSubset.Properties)
            Assert.Empty(Documents.DiagnosticsOfCss($"p {{ {property.Name}: inherit }}"));
        foreach (var property in SupportedSubset.PageProperties)
            Assert.Empty(Documents.DiagnosticsOfCss($"@page {{ {property.Name}: initial }}"));
        foreach (var element in SupportedSubset.Elements.Where(one => one.Name is not ("html" or "head" or "body" or "title")))
            Assert.DoesNotContain(Documents.DiagnosticsOfBody($"<h1>x</h1><{element.Name} {string.Join(' ', element.Attributes)}>"), one => one.Code is "ESF3003" or "ESF3004" or "ESF3005");
        foreach (var name in SupportedSubset.PseudoClasses.Where(one => !one.EndsWith(')')))
            Assert.Empty(Documents.DiagnosticsOfCss($"p{name} {{ color: red }}"));
        foreach (var unit in SupportedSubset.Units.Where(one => one != "fr"))
            Assert.Empty(Documents.DiagnosticsOfCss($"p {{ width: 1{unit} }}"));
    }

    // What every paragraph has is no news.
    private static string Strip(string style) => style.Replace("Language:sv", "").Replace("  ", " ").Replace("FontSize:10 ", "").Trim();
}
