namespace EsfReports.Documents.Tests;

public sealed class PageRuleTests
{
    private const double Millimetre = 72 / 25.4;

    // CSS Paged Media 3, 7.1; the result in millimetres.
    [Theory]
    [InlineData("size: A4", 210, 297)]
    [InlineData("size: a3 landscape", 420, 297)]
    [InlineData("size: landscape", 297, 210)]
    [InlineData("size: portrait A5", 148, 210)]
    [InlineData("size: 100mm 50mm", 100, 50)]
    [InlineData("size: 10cm", 100, 100)]
    [InlineData("size: letter", 215.9, 279.4)]
    [InlineData("size: auto", 210, 297)]
    public void Sizes_of_pages_are_worked_out(string declaration, double width, double height)
    {
        var page = Resolve($"@page {{ {declaration} }}");

        Assert.Equal(width, page.Width / Millimetre, 6);
        Assert.Equal(height, page.Height / Millimetre, 6);
    }

    // CSS Paged Media 3, 3: which rule gives the top margin, in points.
    [Theory]
    [InlineData("@page { margin: 1pt }", null, false, true, false, 1)]
    [InlineData("@page :first { margin: 2pt } @page { margin: 1pt }", null, true, true, false, 2)]
    [InlineData("@page :first { margin: 2pt } @page { margin: 1pt }", null, false, true, false, 1)]
    [InlineData("@page :right { margin: 2pt } @page :left { margin: 3pt }", null, false, true, false, 2)]
    [InlineData("@page :right { margin: 2pt } @page :left { margin: 3pt }", null, false, false, false, 3)]
    [InlineData("@page :first { margin: 2pt } @page :right { margin: 3pt }", null, true, true, false, 2)]
    [InlineData("@page wide { margin: 4pt } @page :first { margin: 2pt }", "wide", true, true, false, 4)]
    [InlineData("@page wide:left { margin: 5pt } @page wide { margin: 4pt }", "wide", false, false, false, 5)]
    [InlineData("@page wide, :blank { margin: 6pt }", null, false, false, true, 6)]
    [InlineData("@page wide, :blank { margin: 6pt } @page { margin: 1pt }", null, false, false, false, 1)]
    [InlineData("@page { margin: 1pt !important } @page :first { margin: 2pt }", null, true, true, false, 1)]
    [InlineData("@page { size: 100pt 200pt; margin: 10% }", null, false, true, false, 20)]
    [InlineData("@page { font-size: 20pt; margin-top: 2em }", null, false, true, false, 40)]
    public void The_most_specific_rule_of_a_page_wins(string css, string? name, bool isFirst, bool isRight, bool isBlank, double expected)
    {
        var page = Resolve(css, new PageSelector(name, isFirst, isRight, isBlank));

        Assert.Equal(expected, page.Margin.Top, 6);
    }

    [Fact]
    public void Margin_boxes_have_content_and_a_style_of_their_own()
    {
        var page = Resolve("""
            html { font-family: "A"; color: blue }
            @page { font-size: 8pt; @top-left { content: string(title) } @bottom-right { content: counter(page) " (" counter(pages) ")"; color: red }
            @bottom-center { content: element(foot, last) } @top-right { content: none } @left-middle { color: red } }
            """);

        Assert.Equal([MarginBoxPosition.TopLeft, MarginBoxPosition.BottomRight, MarginBoxPosition.BottomCenter], page.MarginBoxes.Select(box => box.Position));
        var (first, second, third) = (page.MarginBoxes[0], page.MarginBoxes[1], page.MarginBoxes[2]);
        Assert.Equal<ContentPart>([new ContentPart.NamedString("title", NamedStringPosition.First)], first.Content);
        Assert.Equal(TextAlign.Left, first.Style.Text.Align);
        Assert.Equal(VerticalAlignKeyword.Middle, first.Style.Box.VerticalAlign.Keyword);
        Assert.Equal(8, first.Style.Text.FontSize);
        Assert.Equal("A", first.Style.Text.FontFamily[0]);
        Assert.Equal<ContentPart>(
            [new ContentPart.Counter("page", CounterStyle.Decimal), new ContentPart.Literal(" ("), new ContentPart.Counter("pages", CounterStyle.Decimal), new ContentPart.Literal(")")],
            second.Content);
        Assert.Equal(new Color(255, 0, 0), second.Style.Text.Color);
        Assert.Equal(TextAlign.Right, second.Style.Text.Align);
        Assert.Equal<ContentPart>([new ContentPart.RunningElement("foot", NamedStringPosition.Last)], third.Content);
    }

    [Fact]
    public void A_margin_box_is_put_together_from_all_rules_of_the_page()
    {
        var page = Resolve(
            "@page :first { @top-left { content: none } } @page { @top-left { content: \"x\"; color: red } @top-right { content: \"y\" } }",
            new PageSelector(null, true, true, false));

        Assert.Equal(MarginBoxPosition.TopRight, Assert.Single(page.MarginBoxes).Position);
    }

    [Fact]
    public void Bleed_and_marks_are_read()
    {
        var page = Resolve("@page { bleed: 3mm; marks: crop }");

        Assert.Equal(3, page.Bleed / Millimetre, 6);
        Assert.True(page.HasCropMarks);
    }

    [Fact]
    public void A_page_without_rules_is_A4_with_margins()
    {
        var page = Resolve("");

        Assert.Equal(210, page.Width / Millimetre, 6);
        Assert.Equal(20, page.Margin.Left / Millimetre, 6);
        Assert.Empty(page.MarginBoxes);
    }

    private static PageStyle Resolve(string css, PageSelector? page = null)
    {
        var result = Documents.Read(Documents.Page("<h1>x</h1>", css));
        Assert.Empty(result.Diagnostics);
        return result.Document!.Pages.Resolve(page ?? new PageSelector(null, false, true, false));
    }
}
