using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

/// <summary>CSS Text 3, 4.1.</summary>
public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData(WhiteSpace.Normal, "  a \n\t b  ", "a b")]
    [InlineData(WhiteSpace.NoWrap, "  a \n\t b  ", "a b")]
    [InlineData(WhiteSpace.PreLine, "  a  \n\t b  ", "a/b")]
    [InlineData(WhiteSpace.Pre, " a\n  b", " a/  b")]
    [InlineData(WhiteSpace.PreWrap, " a\n  b", " a/  b")]
    [InlineData(WhiteSpace.Pre, "a\n", "a")]
    [InlineData(WhiteSpace.Pre, "a\n\nb", "a//b")]
    public void White_space_collapses_as_the_property_says(WhiteSpace whiteSpace, string text, string expected)
    {
        var lines = Setting.Of(text, Setting.Text with { WhiteSpace = whiteSpace }).TextAt(100);

        Assert.Equal(expected, string.Join('/', lines));
    }

    [Fact]
    public void Spaces_collapse_over_the_edges_of_elements()
    {
        var lines = new Setting().Add("a ").Start().Add(" b ").End().Add(" c").TextAt(100);

        Assert.Equal(["a b c"], lines);
    }

    [Fact]
    public void A_line_break_takes_the_spaces_around_it_away()
    {
        var lines = new Setting().Add("a ").Break().Add(" b").TextAt(100);

        Assert.Equal(["a", "b"], lines);
    }

    [Fact]
    public void Two_line_breaks_make_an_empty_line_and_one_at_the_end_makes_none()
    {
        var lines = new Setting().Add("a").Break().Break().Add("b").Break().TextAt(100);

        Assert.Equal(["a", "", "b"], lines);
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("")]
    [InlineData("\u200B")]
    public void Nothing_but_collapsible_space_makes_no_line(string text)
    {
        var content = Setting.Of(text).Prepare();

        Assert.True(content.IsEmpty);
        Assert.Empty(content.BreakIntoLines(100));
    }

    [Fact]
    public void A_tab_in_preserved_text_leads_to_the_next_stop()
    {
        var lines = Setting.Of("a\tb\nabc\td", Setting.Text with { WhiteSpace = WhiteSpace.Pre }).Lines(500);

        Assert.Equal(9 * 5, lines[0].ContentWidth, 3);
        Assert.Equal(9 * 5, lines[1].ContentWidth, 3);
    }

    [Fact]
    public void No_line_ends_inside_text_that_does_not_wrap()
    {
        var noWrap = Setting.Text with { WhiteSpace = WhiteSpace.NoWrap };

        var lines = new Setting().Add("aa ").Add("bb cc dd", noWrap).Add(" ee").TextAt(9);

        Assert.Equal(["aa", "bb cc dd", "ee"], lines);
    }

    [Fact]
    public void A_space_that_a_line_ends_with_hangs_and_is_read()
    {
        var lines = Setting.Of("aaa bbb", Setting.Text with { Align = TextAlign.Right }).Lines(20);

        Assert.Equal("aaa ", Setting.TextOf(lines[0]));
        Assert.Equal(20, lines[0].ContentWidth, 3);
        Assert.Equal(5, Setting.Runs(lines[0]).Single().X, 3);
    }

    [Fact]
    public void A_forced_break_is_read_as_a_space()
    {
        var lines = new Setting().Add("aaa").Break().Add("bbb").Lines(100);

        Assert.Equal("aaa ", Setting.TextOf(lines[0]));
        Assert.Equal(15, lines[0].ContentWidth, 3);
    }
}
