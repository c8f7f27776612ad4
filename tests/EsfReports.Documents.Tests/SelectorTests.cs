namespace EsfReports.Documents.Tests;

public sealed class SelectorTests
{
    private const string Body = """
        <main id=m class="k l" lang=sv-SE><h1 id=h title="a b c">x</h1><p id=p1 class=k>a<em id=e1>b</em></p><p id=p2 data-x="One-two" lang=en>c</p>
        <ul id=u><li id=l1>1</li><li id=l2>2</li><li id=l3>3<a id=a href="https://example.org/a.pdf">x</a></li><li id=l4>4</li></ul><p id=p3></p></main>
        """;

    // Selectors 4; the ids of what is selected.
    [Theory]
    [InlineData("p", "p1 p2 p3")]
    [InlineData("P", "p1 p2 p3")]
    [InlineData("*", "m h p1 e1 p2 u l1 l2 l3 a l4 p3")]
    [InlineData("#p2", "p2")]
    [InlineData(".k", "m p1")]
    [InlineData(".k.l", "m")]
    [InlineData("p.k", "p1")]
    [InlineData("p, h1", "h p1 p2 p3")]
    [InlineData("main p", "p1 p2 p3")]
    [InlineData("body > p", "")]
    [InlineData("main > p", "p1 p2 p3")]
    [InlineData("h1 + p", "p1")]
    [InlineData("h1 ~ p", "p1 p2 p3")]
    [InlineData("p + ul > li a", "a")]
    [InlineData("body main ul li", "l1 l2 l3 l4")]
    [InlineData("[title]", "h")]
    [InlineData("[title='a b c']", "h")]
    [InlineData("[title~=b]", "h")]
    [InlineData("[lang|=sv]", "m")]
    [InlineData("a[href^='https:']", "a")]
    [InlineData("a[href$='.PDF' i]", "a")]
    [InlineData("a[href$='.PDF']", "")]
    [InlineData("[data-x*=two]", "p2")]
    [InlineData("[data-x=one-TWO i]", "p2")]
    [InlineData("li:first-child", "l1")]
    [InlineData("li:last-child", "l4")]
    [InlineData("em:only-child", "e1")]
    [InlineData("li:nth-child(2)", "l2")]
    [InlineData("li:nth-child(odd)", "l1 l3")]
    [InlineData("li:nth-child(even)", "l2 l4")]
    [InlineData("li:nth-child(2n+1)", "l1 l3")]
    [InlineData("li:nth-child( 2n + 1 )", "l1 l3")]
    [InlineData("li:nth-child(n+3)", "l3 l4")]
    [InlineData("li:nth-child(-n+2)", "l1 l2")]
    [InlineData("li:nth-last-child(1)", "l4")]
    [InlineData("p:nth-of-type(2)", "p2")]
    [InlineData("p:nth-last-of-type(1)", "p3")]
    [InlineData("p:first-of-type", "p1")]
    [InlineData("p:last-of-type", "p3")]
    [InlineData("ul:only-of-type", "u")]
    [InlineData("p:empty", "p3")]
    [InlineData("p:not(.k)", "p2 p3")]
    [InlineData("p:not(.k, #p3)", "p2")]
    [InlineData(":is(h1, ul)", "h u")]
    [InlineData("p:where(#p1)", "p1")]
    [InlineData("li:has(a)", "l3")]
    [InlineData("ul:has(> li > a)", "u")]
    [InlineData("main:has(> a)", "")]
    [InlineData("p:lang(en)", "p2")]
    [InlineData("p:lang(sv)", "p1 p3")]
    [InlineData(":link", "a")]
    [InlineData("#m .k em", "e1")]
    [InlineData("p\\31", "")]
    [InlineData("#\\70 1", "p1")]
    public void Selectors_match_as_the_specification_says(string selector, string expected)
    {


        var marked = Documents.Read(Documents.Page(Body, $"{selector} {{ margin-left: 77pt }}")).Document!.Body.Descendants()
            .Where(one => one.Id is not null && one.Style.Box.Margin.Left?.Points == 77).Select(one => one.Id);

        Assert.Equal(expected, string.Join(' ', marked));
    }

    [Fact]
    public void The_root_is_selected_by_name_and_pseudo_class()
    {
        var body = Documents.Body("<h1 id=x>x</h1>", ":root { color: red } html:root { orphans: 4 }");

        Assert.Equal(new Color(255, 0, 0), body.ById("x").Style.Text.Color);
        Assert.Equal(4, body.ById("x").Style.Text.Orphans);
    }

    [Theory]
    [InlineData("p:hover", "a.html(2,46): error ESF3035: The selector 'p:hover' cannot be used: the pseudo-class ':hover' is not in the subset; the rule is left out.")]
    [InlineData("p::first-line", "a.html(2,46): error ESF3035: The selector 'p::first-line' cannot be used: the pseudo-element '::first-line' is not in the subset; the rule is left out.")]
    [InlineData("p >", "a.html(2,46): error ESF3035: The selector 'p >' cannot be used: an incomplete selector is not in the subset; the rule is left out.")]
    [InlineData("p:nth-child(x)", "a.html(2,46): error ESF3035: The selector 'p:nth-child(x)' cannot be used: ':nth-child(x)' is not in the subset; the rule is left out.")]
    [InlineData("a, b!", "a.html(2,46): error ESF3035: The selector 'a, b!' cannot be used: '!' is not in the subset; the rule is left out.")]
    public void Selectors_outside_of_the_subset_are_reported_once(string selector, string expected)
    {
        var diagnostics = Documents.DiagnosticsOfCss($"{selector} {{ color: red }}").ToArray();

        Assert.Equal(expected, Assert.Single(diagnostics).Split('\n')[0]);
    }
}
