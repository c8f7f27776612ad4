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
    [InlineData("text-indent:calc(1e308mm * 10)")]
    [InlineData("font-size:1e999pt")]
    [InlineData("width:1e308%")]
    [InlineData("flex-grow:1e999;display:flex")]
    [InlineData("line-height:1e300")]
    [InlineData("margin:calc(1e308in * 1e308) calc(-1e308in * 1e308)")]
    public void Lengths_without_end_are_cut(string style)
    {
        var depths = string.Concat(Enumerable.Repeat($"<div style='{style}'>", 12));

        var result = Typeset.Lines(10, $"{depths}<p style='text-align:justify'>aa bb</p>");

        Assert.Contains("aa", result.Pages(), StringComparison.Ordinal);
        Assert.All(
            result.Document.Pages.SelectMany(page => LayoutDump.Texts(page.Items, Transform.Identity)),
            text => Assert.True(double.IsFinite(text.X) && double.IsFinite(text.Y), $"{text}"));
    }

    [Fact]
    public void Huge_spans_do_not_make_huge_tables()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td colspan=1000>a</td><td>b</td></tr>", 4000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = Typeset.Lines(50, $"<table style='border-collapse:collapse'>{rows}</table>");

        Assert.Contains("b", result.Pages(), StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 150_000_000, "a row of the table has no more columns than cells");
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
