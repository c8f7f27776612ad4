using EsfReports.Testing;
using Xunit;

namespace EsfReports.Layout.Tests.Structure;

/// <summary>The structure tree that screen readers walk.</summary>
public sealed class StructureTests
{
    [Fact]
    public void A_document_has_the_structure_of_its_elements()
    {
        var result = Typeset.Lines(60, """
            <h1>Rubrik</h1>
            <div>Text utan stycke <span lang="en">in English</span></div>
            <ul><li>Ett</li><li>Två<ol><li>Inre</li></ol></li></ul>
            <dl><div><dt>Ägare</dt><dd>Kommunen</dd></div><div><dt>Start</dt><dd>2020</dd><dd>2021</dd></div></dl>
            <blockquote><p>Citat</p></blockquote>
            <p>Se <a href="https://example.org" title="Webbplats">webben</a>, <abbr title="Europeiska socialfonden">ESF</abbr>, <code>x</code> och <q>citat</q>.</p>
            <nav role="doc-toc"><p>Innehåll</p></nav>
            <p role="doc-footnote" id="not">Not</p>
            <div>Före <a href="https://example.org"><b>länk</b><p>Block i länk</p></a></div>
            <hr>
            <p></p>
            """);

        Snapshot.Match(LayoutDump.StructureOf(result.Document));
    }

    [Fact]
    public void The_list_in_a_table_of_contents_is_the_table_itself()
    {
        var result = Typeset.Lines(60, "<nav role='doc-toc'><ol style='list-style-type: none'><li><p><a href='#a'>Ett</a></p></li><li><p><a href='#a'>Två</a></p></li></ol></nav><p id='a'>Ett</p>");

        var contents = result.Document.Structure.Children[0];
        Assert.Equal(StructureRole.TableOfContents, contents.Role);
        Assert.Equal([StructureRole.TableOfContentsItem, StructureRole.TableOfContentsItem], contents.Children.Select(item => item.Role));
        Assert.All(contents.Children, item => Assert.Equal(StructureRole.Paragraph, Assert.Single(item.Children).Role));
    }

    [Fact]
    public void Tables_name_heads_scopes_and_spans()
    {
        var result = Typeset.Lines(60, """
            <table><caption>Budget</caption>
            <tfoot><tr><th>Summa</th><td>3</td><td></td></tr></tfoot>
            <thead><tr><th id="h1">Post</th><th>Kr</th><th>Andel</th></tr></thead>
            <tbody><tr><th rowspan="2">A</th><td>1</td><td>x</td></tr><tr><td colspan="2" headers="h1 h2">2</td></tr><tr><th scope="row">B</th><th>C</th><td>y</td></tr></tbody>
            </table>
            <table role="presentation"><tr><td>bara</td><td>form</td></tr></table>
            """);

        Snapshot.Match(LayoutDump.StructureOf(result.Document));
    }

    [Theory]
    [InlineData("<tr><td>a<td>b<tr><td>c", "1 1 | 1 1")] // rows, column spans of the cells of each row
    [InlineData("<tr><td>a<td>b<td>c<tr><td>d", "1 1 1 | 1 2")]
    [InlineData("<tr><td>a<td rowspan=2>b<td>c<tr><td>d", "1 1 1 | 1 1")]
    [InlineData("<tr><td colspan=3>a<tr><td>b", "3 | 1 2")]
    [InlineData("<thead><tr><th>a<th>b</thead><tr><td>c", "1 1 | 1 1")]
    [InlineData("<tr><td rowspan=2>a<td>b<tr><td>c", "1 1 | 1")]
    public void Rows_that_end_early_are_filled_with_empty_cells(string rows, string expected)
    {
        var result = Typeset.Lines(60, $"<table>{rows}</table>");

        var found = result.Document.Structure.Children[0].Children.SelectMany(group => group.Children);
        Assert.Equal(expected, string.Join(" | ", found.Select(row => string.Join(' ', row.Children.Select(cell => cell.ColumnSpan)))));
    }

    [Theory]
    [InlineData("0", 3)]
    [InlineData("2", 2)]
    [InlineData("60000", 3)]
    public void A_cell_spans_rows_up_to_the_end_of_its_group(string span, int expected)
    {
        var result = Typeset.Lines(60, $"<table><tbody><tr><td rowspan={span}>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e<td>f</table>");

        var body = result.Document.Structure.Children[0].Children[0];
        Assert.Equal(expected, body.Children[0].Children[0].RowSpan);
    }

    [Fact]
    public void A_link_that_shows_nothing_is_no_link()
    {
        var result = Typeset.Lines(60, "<p>a<a href='https://example.org' style='border:1pt solid'></a></p>");

        Assert.Empty(result.Document.Pages[0].Links);
    }

    [Theory]
    [InlineData("<p>a<code> </code>b</p>")]
    [InlineData("<div>a<q lang=en> </q>b</div>")]
    [InlineData("<p><img alt='a' src='a.png'> <img alt='b' src='b.png'></p>")]
    [InlineData("<p><span style='display:inline-block'></span> <span style='display:inline-block'></span></p>")]
    [InlineData("<pre> <span style='display:inline-block'></span></pre>")]
    [InlineData("<pre> <img alt='a' src='a.png'></pre>")]
    [InlineData("<div style='white-space:pre-wrap'> <span style='display:inline-block'></span></div>")]
    [InlineData("<p style='white-space:pre-line'>\n <span style='display:inline-block'></span></p>")]
    public void What_is_painted_is_in_the_structure_tree(string body)
    {
        var result = Typeset.Lines(60, body);

        var painted = LayoutDump.Texts(result.Document.Pages[0].Items, EsfReports.Documents.Transform.Identity).Select(text => text.Tag.Element);
        Assert.All(painted, element => Assert.NotNull(element?.Parent));
    }

    [Fact]
    public void Pictures_are_figures_or_artifacts()
    {
        var result = Typeset.Lines(60, """
            <figure><svg width="40" height="20" role="img" aria-label="Stapel"><rect width="10" height="10"/><text x="0" y="10">75</text></svg><figcaption>Andel</figcaption></figure>
            <p>Text <svg width="10" height="10" aria-hidden="true"><rect width="10" height="10"/></svg></p>
            <svg width="10" height="10"><rect width="10" height="10"/></svg>
            """);

        Snapshot.Match(LayoutDump.StructureOf(result.Document));
        Assert.Equal("ESF3207", result.Diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    public void Dangerous_links_are_text(string address)
    {
        var result = Typeset.Lines(10, $"<p><a href=\"{address}\">a</a></p>");

        Assert.Empty(result.Document.Pages[0].Links);
        Assert.Equal("a", result.Pages());
    }
}
