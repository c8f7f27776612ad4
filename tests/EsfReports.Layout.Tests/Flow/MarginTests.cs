using Xunit;

namespace EsfReports.Layout.Tests.Flow;

/// <summary>Margins that meet (CSS 2.2, 8.3.1). Lines are 10 pt high.</summary>
public sealed class MarginTests
{
    [Theory]
    [InlineData("10pt", "10pt", 20)] // bottom of the first, top of the second, top of the second line
    [InlineData("10pt", "25pt", 35)]
    [InlineData("25pt", "10pt", 35)]
    [InlineData("20pt", "-5pt", 25)]
    [InlineData("-3pt", "-5pt", 5)]
    [InlineData("0", "0", 10)]
    public void Margins_of_siblings_collapse(string bottom, string top, double expected)
    {
        var result = Typeset.Lines(20, $"<p style='margin-bottom:{bottom}'>a</p><p style='margin-top:{top}'>b</p>");

        Assert.Equal(expected, result.PlaceOf("b").Top);
    }

    [Fact]
    public void A_first_child_shares_its_margin_with_its_parent()
    {
        var result = Typeset.Lines(20, "<p>a</p><section style='margin-top:15pt'><p style='margin-top:20pt'>b</p></section>");

        Assert.Equal(30, result.PlaceOf("b").Top);
    }

    [Theory]
    [InlineData("padding-top:1pt", 46)]
    [InlineData("border-top:1pt solid", 46)]
    [InlineData("overflow:hidden", 45)]
    public void Padding_border_and_overflow_keep_margins_apart(string style, double expected)
    {
        var result = Typeset.Lines(20, $"<p>a</p><section style='margin-top:15pt;{style}'><p style='margin-top:20pt'>b</p></section>");

        Assert.Equal(expected, result.PlaceOf("b").Top);
    }

    [Fact]
    public void A_last_child_shares_its_margin_with_its_parent()
    {
        var result = Typeset.Lines(20, "<section style='margin-bottom:5pt'><p style='margin-bottom:20pt'>a</p></section><p>b</p>");

        Assert.Equal(30, result.PlaceOf("b").Top);
    }

    [Fact]
    public void Margins_collapse_through_an_empty_block()
    {
        var result = Typeset.Lines(20, "<p style='margin-bottom:10pt'>a</p><div style='margin:15pt 0 12pt'></div><p style='margin-top:5pt'>b</p>");

        Assert.Equal(25, result.PlaceOf("b").Top);
    }

    [Fact]
    public void Margins_vanish_at_a_break_but_not_after_a_forced_one()
    {
        var result = Typeset.Lines(2, "<p>a</p><p>b</p><p style='margin-top:5pt'>c</p><p style='break-before:page;margin-top:5pt'>d</p>");

        Assert.Equal(0, result.PlaceOf("c", page: 1).Top);
        Assert.Equal(5, result.PlaceOf("d", page: 2).Top);
    }

    [Theory]
    [InlineData("<p style='margin-bottom:7pt'>a</p><p style='break-before:page'>b</p>", 0)]
    [InlineData("<p style='margin-bottom:7pt;break-after:page'>a</p><p style='margin-top:3pt'>b</p>", 3)]
    [InlineData("<section style='margin-bottom:9pt'><p style='margin-bottom:7pt;break-after:page'>a</p></section><p>b</p>", 0)]
    [InlineData("<p style='margin-bottom:7pt'>a</p><section style='margin-top:4pt'><p style='break-before:page;margin-top:5pt'>b</p></section>", 5)]
    [InlineData("<div style='display:flex;flex-direction:column;gap:6pt'><p>a</p><p style='break-before:page'>b</p></div>", 0)]
    [InlineData("<p style='margin-bottom:7pt'>a</p><p style='page:other'>b</p>", 0)]
    public void A_forced_break_swallows_the_margins_before_it_only(string body, double expected)
    {
        var result = Typeset.Lines(3, body);

        Assert.Equal("a | b", result.Pages());
        Assert.Equal(expected, result.PlaceOf("b", page: 1).Top);
    }

    [Fact]
    public void A_break_of_columns_outside_of_columns_leaves_margins_alone()
    {
        var result = Typeset.Lines(10, "<p style='margin-bottom:7pt'>a</p><p style='break-before:column'>b</p>");

        Assert.Equal(17, result.PlaceOf("b").Top);
    }

    [Fact]
    public void A_height_keeps_the_last_margin_inside()
    {
        var result = Typeset.Lines(20, "<section style='height:50pt'><p style='margin-bottom:20pt'>a</p></section><p>b</p>");

        Assert.Equal(50, result.PlaceOf("b").Top);
    }

    [Theory]
    [InlineData("width:40pt", 0)]
    [InlineData("width:40pt;margin-left:auto", 60)]
    [InlineData("width:40pt;margin:0 auto", 30)]
    [InlineData("width:40%;margin-left:10%", 10)]
    [InlineData("width:40pt;padding-left:6pt;box-sizing:border-box", 6)]
    [InlineData("max-width:20pt;margin:0 auto", 40)]
    public void Widths_and_auto_margins_place_a_block(string style, double expectedLeft)
    {
        var result = Typeset.Lines(20, $"<div style='{style}'>a</div>");

        Assert.Equal(expectedLeft, result.PlaceOf("a").X);
    }
}
