using Xunit;

namespace EsfReports.Layout.Tests.Columns;

/// <summary>Text in two columns of 45 pt with a gap of 10 pt.</summary>
public sealed class ColumnTests
{
    private const string Css = "div { column-count: 2; column-gap: 10pt }";

    [Theory]
    [InlineData(2, "0 55")]
    [InlineData(3, "0 0 55")]
    [InlineData(4, "0 0 55 55")]
    [InlineData(5, "0 0 0 55 55")]
    public void Columns_are_balanced(int lines, string expected)
    {
        var result = Typeset.Lines(10, $"<div>{Typeset.Paragraphs(lines)}</div>", Css);

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, lines).Select(index => result.PlaceOf($"{(char)('a' + index)}").X)));
    }

    [Fact]
    public void Columns_fill_one_page_after_the_other()
    {
        var result = Typeset.Lines(3, $"<p>x</p><div>{Typeset.Paragraphs(6)}</div><p>y</p>", Css);

        Assert.Equal("x a b c d | e f y", result.Pages());
        Assert.Equal((55, 0), result.PlaceOf("f", page: 1));
    }

    [Fact]
    public void Columns_in_columns_are_one()
    {
        var result = Typeset.Lines(10, $"<div><div>{Typeset.Paragraphs(4)}</div></div>", Css);

        Assert.Equal(
            "warning ESF3217: These columns stand in columns; they are set as one.\n  hint: Take out column-count here or around it.",
            string.Join('\n', result.Diagnostics)[result.Diagnostics[0].ToString().IndexOf("warning", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Cells_can_have_columns()
    {
        var result = Typeset.Lines(10, $"<table style='width:100pt'><tr><td style='column-count:2;column-gap:10pt'>{Typeset.Paragraphs(4)}</td></tr></table>");

        Assert.Equal((55, 10), result.PlaceOf("d"));
    }

    [Fact]
    public void A_heading_can_span_all_columns()
    {
        var result = Typeset.Lines(10, "<div><p>a</p><p>b</p><h2 style='column-span:all'>H</h2><p>c</p><p>d</p></div>", Css);

        Assert.Equal((0, 10), result.PlaceOf("H"));
        Assert.Equal((55, 20), result.PlaceOf("d"));
    }

    [Fact]
    public void A_forced_break_starts_a_column()
    {
        var result = Typeset.Lines(10, "<div><p>a</p><p style='break-before:column'>b</p><p>c</p></div>", Css);

        Assert.Equal((55, 0), result.PlaceOf("b"));
    }

    [Fact]
    public void Nothing_is_lost_if_there_are_more_forced_breaks_than_columns()
    {
        var result = Typeset.Lines(10, $"<div>{string.Concat(Enumerable.Range(0, 5).Select(index => $"<p style='break-before:column'>c{index}</p>"))}</div>", Css);

        Assert.Equal("c0 c1 c2 c3 c4", result.Pages());
    }

    [Fact]
    public void The_rule_stands_in_the_gap()
    {
        var result = Typeset.Lines(10, $"<div style='column-rule:1pt solid #ff0000'>{Typeset.Paragraphs(2)}</div>", Css);

        Assert.Contains("line     50.0    0.0    0.0 x 10.0 #ff0000 1.0  (Layout)", LayoutDump.Of(result.Document), StringComparison.Ordinal);
    }
}
