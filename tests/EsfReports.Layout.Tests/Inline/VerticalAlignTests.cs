using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

/// <summary>CSS 2.2, 10.8; the text is 10 pt on 12 pt with an ascent of 8 pt and a descent of 2 pt, so its baseline is at 9 pt.</summary>
public sealed class VerticalAlignTests
{
    [Fact]
    public void A_line_is_as_high_as_its_line_height()
    {
        var line = Setting.Of("a").Lines(100).Single();

        Assert.Equal((12, 9), (line.Height, line.Baseline));
    }

    [Fact]
    public void A_line_height_that_is_normal_comes_from_the_font()
    {
        var line = Setting.Of("a", Setting.Text with { LineHeight = null }).Lines(100).Single();

        Assert.Equal((10, 8), (line.Height, line.Baseline));
    }

    [Fact]
    public void Larger_text_makes_the_line_higher_and_small_text_does_not()
    {
        var large = new Setting().Add("a").Add("b", Setting.Text with { FontSize = 20, LineHeight = 24 }).Lines(100).Single();
        var small = new Setting().Add("a").Add("b", Setting.Text with { FontSize = 5, LineHeight = 6 }).Lines(100).Single();

        Assert.Equal((24, 18), (large.Height, large.Baseline));
        Assert.Equal((12, 9), (small.Height, small.Baseline));
    }

    [Theory]
    [InlineData(VerticalAlignKeyword.Baseline, 9)]
    [InlineData(VerticalAlignKeyword.Sub, 11)]
    [InlineData(VerticalAlignKeyword.Super, 5.6667)]
    [InlineData(VerticalAlignKeyword.Middle, 8)]
    [InlineData(VerticalAlignKeyword.TextTop, 5.5)]
    [InlineData(VerticalAlignKeyword.TextBottom, 9.5)]
    public void A_box_stands_where_its_alignment_says(VerticalAlignKeyword keyword, double baseline)
    {
        var half = Setting.Text with { FontSize = 5, LineHeight = 6 };

        var line = new Setting().Add("a").Start(new BoxStyle { VerticalAlign = new VerticalAlign(keyword) }, half).Add("b", half).End().Lines(100).Single();

        Assert.Equal(9, Setting.Runs(line).First().Y, 3);
        Assert.Equal(baseline, Setting.Runs(line).Last().Y, 3);
    }

    [Theory]
    [InlineData(3, 0, 6)]
    [InlineData(0, 0.5, 3)]
    public void A_length_raises_and_a_percentage_is_one_of_the_line_height(double points, double fraction, double baseline)
    {
        var align = new VerticalAlign(VerticalAlignKeyword.Length, new Length(points, fraction));

        var line = new Setting().Add("a").Start(new BoxStyle { VerticalAlign = align }).Add("b").End().Lines(100).Single();

        Assert.Equal(line.Baseline - 9 + baseline, Setting.Runs(line).Last().Y, 3);
    }

    [Theory]
    [InlineData(VerticalAlignKeyword.Top, 0)]
    [InlineData(VerticalAlignKeyword.Bottom, 10)]
    [InlineData(VerticalAlignKeyword.Baseline, 12)]
    public void An_object_stands_where_its_alignment_says(VerticalAlignKeyword keyword, double y)
    {
        var line = new Setting().Add("a")
            .Add(new InlineAtomic(10, 20, 20, default, Setting.Text, "high", Setting.Place))
            .Add(new InlineAtomic(5, 13, 8, new VerticalAlign(keyword), Setting.Text, "small", Setting.Place))
            .Lines(100).Single();

        var small = line.Items.OfType<LineAtomic>().Single(atomic => (string)atomic.Payload == "small");
        Assert.Equal(15, small.X, 3);
        Assert.Equal(y, small.Y, 3);
    }

    [Fact]
    public void Text_that_has_no_box_of_its_own_carries_its_alignment_itself()
    {
        var super = Setting.Text with { FontSize = 6, LineHeight = 7 };

        var line = new Setting().Add("a").Add("2", super, new VerticalAlign(VerticalAlignKeyword.Super)).Lines(100).Single();

        Assert.Equal(9 - (10 / 3.0), Setting.Runs(line).Last().Y, 3);
    }

    [Fact]
    public void What_is_aligned_with_the_top_of_the_line_makes_room_below()
    {
        var line = new Setting().Add("a")
            .Add(new InlineAtomic(5, 30, 30, new VerticalAlign(VerticalAlignKeyword.Top), Setting.Text, "high", Setting.Place))
            .Lines(100).Single();

        Assert.Equal((30, 9), (line.Height, line.Baseline));
    }
}
