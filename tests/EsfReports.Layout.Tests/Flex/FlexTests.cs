using System.Globalization;
using Xunit;

namespace EsfReports.Layout.Tests.Flex;

/// <summary>Flex containers of 100 pt (20 characters) with items a, b, c.</summary>
public sealed class FlexTests
{
    [Theory]
    [InlineData("", "", "0 5 10")] // container, items, left edges
    [InlineData("gap:10pt", "", "0 15 30")]
    [InlineData("", "flex:1 1 0", "0 33.33 66.67")]
    [InlineData("gap:5pt", "flex:1", "0 35 70")]
    [InlineData("justify-content:flex-end", "", "85 90 95")]
    [InlineData("justify-content:center", "", "42.5 47.5 52.5")]
    [InlineData("justify-content:space-between", "", "0 47.5 95")]
    [InlineData("", "width:60pt", "0 33.33 66.67")]
    [InlineData("", "width:60pt;flex-shrink:0", "0 60 120")]
    [InlineData("", "margin-left:auto", "28.33 61.67 95")]
    public void Items_share_the_row(string container, string items, string expected)
    {
        var result = Typeset.Lines(10, $"<div style='display:flex;{container}'><p style='{items}'>a</p><p style='{items}'>b</p><p style='{items}'>c</p></div>");

        Assert.Equal(expected, string.Join(' ', ((string[])["a", "b", "c"]).Select(text => result.PlaceOf(text).X.ToString(CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("flex-start", 0)]
    [InlineData("center", 10)]
    [InlineData("flex-end", 20)]
    [InlineData("baseline", 0)]
    [InlineData("stretch", 0)]
    public void Items_are_aligned_across_the_row(string align, double expected)
    {
        var result = Typeset.Lines(10, $"<div style='display:flex;align-items:{align}'><p>a</p><p>1<br>2<br>3</p></div>");

        Assert.Equal(expected, result.PlaceOf("a").Top);
    }

    [Theory]
    [InlineData("margin:auto 0", 10)]
    [InlineData("margin-top:auto", 20)]
    [InlineData("margin-bottom:auto", 0)]
    public void Auto_margins_take_the_free_space_across_the_row(string margin, double expected)
    {
        var result = Typeset.Lines(10, $"<div style='display:flex;align-items:flex-end'><p style='{margin}'>a</p><p>1<br>2<br>3</p></div>");

        Assert.Equal(expected, result.PlaceOf("a").Top);
    }

    [Theory]
    [InlineData("margin:auto 0", "20 50")]
    [InlineData("margin-top:auto", "40 50")]
    [InlineData("margin-bottom:auto", "0 50")]
    public void Auto_margins_take_the_free_space_of_a_column(string margin, string expected)
    {
        var result = Typeset.Lines(10, $"<div style='display:flex;flex-direction:column;height:60pt;justify-content:center'><p style='{margin}'>a</p><p>b</p></div>");

        Assert.Equal(expected, FormattableString.Invariant($"{result.PlaceOf("a").Top} {result.PlaceOf("b").Top}"));
    }

    [Theory]
    [InlineData("margin:0 auto", 47.5)]
    [InlineData("margin-left:auto", 95)]
    public void Auto_margins_take_the_free_space_across_a_column(string margin, double expected)
    {
        var result = Typeset.Lines(10, $"<div style='display:flex;flex-direction:column'><p style='{margin}'>a</p></div>");

        Assert.Equal(expected, result.PlaceOf("a").X);
    }

    [Theory]
    [InlineData("", "0 20")] // rows, tops of b and c beside a of four lines
    [InlineData("grid-template-rows:15pt auto", "0 15")]
    [InlineData("grid-template-rows:auto 15pt", "0 25")]
    [InlineData("grid-template-rows:10pt 10pt", "0 10")]
    public void Rows_that_can_grow_share_what_a_spanning_item_needs(string rows, string expected)
    {
        var result = Typeset.Lines(10, $"<div style='display:grid;grid-template-columns:50pt 50pt;{rows}'><p style='grid-row:span 2'>a<br>1<br>2<br>3</p><p>b</p><p>c</p></div>");

        Assert.Equal(expected, FormattableString.Invariant($"{result.PlaceOf("b").Top} {result.PlaceOf("c").Top}"));
    }

    [Fact]
    public void Auto_margins_take_the_free_space_of_a_grid_area()
    {
        var result = Typeset.Lines(10, "<div style='display:grid;grid-template-columns:50pt 50pt'><p style='margin:auto'>a</p><p>1<br>2<br>3</p></div>");

        Assert.Equal((22.5, 10), result.PlaceOf("a"));
    }

    [Fact]
    public void Lines_wrap_and_break_over_pages()
    {
        var items = string.Concat(Enumerable.Range(0, 6).Select(index => $"<p style='width:45pt'>i{index}</p>"));

        var result = Typeset.Lines(2, $"<div style='display:flex;flex-wrap:wrap;row-gap:0'>{items}</div>");

        Assert.Equal("i0 i1 i2 i3 | i4 i5", result.Pages());
    }

    [Fact]
    public void A_column_fills_its_height()
    {
        var result = Typeset.Lines(10, "<div style='display:flex;flex-direction:column;height:60pt;justify-content:space-between'><p>a</p><p>b</p><p>c</p></div>");

        Assert.Equal([0, 25, 50], ((string[])["a", "b", "c"]).Select(text => result.PlaceOf(text).Top));
    }

    [Fact]
    public void Text_in_a_container_is_an_item()
    {
        var result = Typeset.Lines(10, "<div style='display:flex;gap:10pt'>text<b>a</b></div>");

        Assert.Equal(30, result.PlaceOf("a").X);
    }

    [Theory]
    [InlineData("1fr 1fr", "0 50 0")]
    [InlineData("20pt 1fr", "0 20 0")]
    [InlineData("1fr 3fr", "0 25 0")]
    [InlineData("auto auto", "0 50 0")]
    [InlineData("20pt 20pt 20pt", "0 20 40")]
    public void A_grid_has_the_columns_of_its_template(string columns, string expected)
    {
        var result = Typeset.Lines(10, $"<div style='display:grid;grid-template-columns:{columns}'><p>a</p><p>b</p><p>c</p></div>");

        Assert.Equal(expected, string.Join(' ', ((string[])["a", "b", "c"]).Select(text => result.PlaceOf(text).X.ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Grid_items_stand_where_they_ask_to_and_rows_break_over_pages()
    {
        var result = Typeset.Lines(
            2, "<div style='display:grid;grid-template-columns:1fr 1fr'><p style='grid-column:2'>a</p><p>b</p><p style='grid-column:1 / -1'>c</p><p>d</p></div>");

        Assert.Equal(50, result.PlaceOf("a").X);
        Assert.Equal("a b | c d", result.Pages());
    }
}
