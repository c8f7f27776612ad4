using System.Diagnostics;
using System.Text;
using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Flow;

/// <summary>Input that nobody should write ends in pages and sentences, soon.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("div", "")]
    [InlineData("div", "display:flex")]
    [InlineData("div", "display:grid")]
    [InlineData("div", "display:inline-block")]
    [InlineData("div", "column-count:2")]
    [InlineData("div", "padding:10pt;border:1pt solid")]
    [InlineData("div", "break-inside:avoid;margin:-5pt")]
    [InlineData("section", "width:0;height:0;overflow:hidden")]
    public void Deep_nesting_ends(string name, string style)
    {
        var body = new StringBuilder();
        for (var depth = 0; depth < 200; depth++)
            body.Append($"<{name} style='{style}'>");
        body.Append('x');

        var watch = Stopwatch.StartNew();
        var result = Typeset.Lines(10, body.ToString());

        Assert.NotEmpty(result.Document.Pages);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData(40)]
    public void Nested_tables_end(int depth)
    {
        var body = string.Concat(Enumerable.Repeat("<table><tr><td>a</td><td>", depth)) + "x" + string.Concat(Enumerable.Repeat("</td></tr></table>", depth));

        var result = Typeset.Lines(10, body);

        Assert.Contains("x", result.Pages(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("margin:-1000pt")]
    [InlineData("margin-top:-1000pt;padding:500pt")]
    [InlineData("width:0")]
    [InlineData("width:1000000pt")]
    [InlineData("height:100000pt")]
    [InlineData("min-height:5000pt")]
    [InlineData("line-height:0")]
    [InlineData("font-size:0")]
    [InlineData("padding:100%")]
    [InlineData("display:flex;gap:10000pt")]
    [InlineData("display:grid;grid-template-columns:0 0 0;column-gap:10000pt")]
    [InlineData("column-count:100")]
    [InlineData("column-count:2;column-gap:10000pt")]
    [InlineData("border:500pt solid;box-decoration-break:clone")]
    public void Odd_lengths_keep_the_text(string style)
    {
        var result = Typeset.Lines(10, $"<div style='{style}'><p>aa</p><p>bb</p></div><p>cc</p>");

        var words = result.Pages();
        Assert.Contains("aa", words, StringComparison.Ordinal);
        Assert.Contains("bb", words, StringComparison.Ordinal);
        Assert.Contains("cc", words, StringComparison.Ordinal);
        Assert.True(result.Document.Pages.Length < 5000);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(4000)]
    public void Time_grows_with_the_number_of_rows(int rows)
    {
        var body = $"<table><thead><tr><th>H</th></tr></thead>{string.Concat(Enumerable.Repeat("<tr><td>a</td><td>b</td></tr>", rows))}</table>";

        var result = Typeset.Lines(50, body);

        Assert.Equal(rows * 2, result.Document.Pages.Sum(page => LayoutDump.Texts(page.Items, Transform.Identity).Count(text => text.Tag.Element is not null)) - 1);
    }

    [Fact]
    public void A_document_without_end_is_cut_off_with_a_sentence()
    {
        var result = Typeset.Lines(1, $"{string.Concat(Enumerable.Repeat("<p>a</p>", 5100))}");

        Assert.Equal(5000, result.Document.Pages.Length);
        Assert.Contains(
            "error ESF3210: The document has more than 5000 pages; the rest is left out.",
            string.Join('\n', result.Diagnostics), StringComparison.Ordinal);
    }
}
