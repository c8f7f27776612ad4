using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

/// <summary>Widths are counted in characters; a line of text is shown without the space that it ends with.</summary>
public sealed class LineBreakingTests
{
    private static readonly TextStyle Hyphenated = Setting.Text with { Hyphens = Hyphens.Auto };

    [Theory]
    [InlineData("aaa bbb ccc", 11, "aaa bbb ccc")]
    [InlineData("aaa bbb ccc", 10, "aaa bbb/ccc")]
    [InlineData("aaa bbb ccc", 7, "aaa bbb/ccc")]
    [InlineData("aaa bbb ccc", 6, "aaa/bbb/ccc")]
    [InlineData("och/eller", 6, "och//eller")]
    [InlineData("yrkes- och lärlingar", 10, "yrkes- och/lärlingar")]
    [InlineData("10\u00A0000\u00A0kr i stöd", 8, "10\u00A0000\u00A0kr/i stöd")]
    public void Lines_are_filled_one_after_the_other(string text, int width, string expected)
    {
        Assert.Equal(expected, string.Join('/', Setting.Of(text).TextAt(width)));
    }

    [Theory]
    [InlineData("kompetensutveckling", 14, "kompetensut-/veckling")]
    [InlineData("en kompetensutveckling", 12, "en kompe-/tensutveck-/ling")]
    [InlineData("KOMPETENSUTVECKLING", 14, "KOMPETENSUTVECKLING")]
    [InlineData("kompetens2utveckling", 14, "kompetens2utveckling")]
    [InlineData("x@kompetensutveckling.se", 14, "x@kompetensutveckling.se")]
    public void Words_are_hyphenated_where_the_style_asks_for_it(string text, int width, string expected)
    {
        Assert.Equal(expected, string.Join('/', Setting.Of(text, Hyphenated).TextAt(width)));
    }

    [Theory]
    [InlineData(5, 2, 2, "ar-/bete")]
    [InlineData(5, 3, 2, "arbe-/te")]
    [InlineData(5, 2, 3, "ar-/bete")]
    [InlineData(7, 2, 2, "arbete")]
    public void The_limits_of_hyphenation_are_kept(int word, int before, int after, string expected)
    {
        var style = Hyphenated with { HyphenateLimit = (word, before, after) };

        Assert.Equal(expected, string.Join('/', Setting.Of("arbete", style).TextAt(4.9)));
    }

    [Fact]
    public void A_language_without_patterns_is_not_hyphenated()
    {
        Assert.Equal(["kompetensutveckling"], Setting.Of("kompetensutveckling", Hyphenated with { Language = "fi" }).TextAt(10));
    }

    [Theory]
    [InlineData(Hyphens.Manual, "kompetens\u00ADutveckling", "kompetens-/utveckling")]
    [InlineData(Hyphens.Auto, "kompetens\u00ADutveckling", "kompetens-/utveckling")]
    [InlineData(Hyphens.None, "kompetens\u00ADutveckling", "kompetensutveckling")]
    public void A_soft_hyphen_shows_only_where_a_line_ends(Hyphens hyphens, string text, string expected)
    {
        var setting = Setting.Of(text, Setting.Text with { Hyphens = hyphens });

        Assert.Equal(expected, string.Join('/', setting.TextAt(14)));
        Assert.Equal(["kompetensutveckling"], setting.TextAt(30));
    }

    [Fact]
    public void A_hyphen_is_a_run_of_its_own_that_is_read_as_a_soft_hyphen()
    {
        var lines = Setting.Of("kompetens\u00ADutveckling").Lines(60);

        var hyphen = Setting.Runs(lines[0]).Last();
        Assert.Equal("-", hyphen.Run.Text);
        Assert.Equal("\u00AD", hyphen.Run.ActualText);
        Assert.Equal(Setting.Tag, hyphen.Tag);
        Assert.Equal(45, hyphen.X, 3);
    }

    [Theory]
    [InlineData(OverflowWrap.Normal, "abcdefghij", "abcdefghij")]
    [InlineData(OverflowWrap.BreakWord, "abcdefghij", "abcd/efgh/ij")]
    [InlineData(OverflowWrap.Anywhere, "ab abcdefghij", "ab/abcd/efgh/ij")]
    [InlineData(OverflowWrap.BreakWord, "abcdx\u0302ef", "abcd/x\u0302ef")]
    public void Words_wider_than_the_line_are_cut_where_that_is_allowed(OverflowWrap wrap, string text, string expected)
    {
        Assert.Equal(expected, string.Join('/', Setting.Of(text, Setting.Text with { OverflowWrap = wrap }).TextAt(4.2)));
    }

    [Fact]
    public void A_line_that_cannot_be_broken_is_reported_once_with_its_place_and_amount()
    {
        var setting = Setting.Of("abcdefghij klmnopqrst");

        var lines = setting.Lines(30);

        Assert.Equal(20, lines[0].Overflow, 3);
        Assert.Equal(
            "a.html(3,4): warning ESF3403: A line is 20.0 pt wider than the 30.0 pt that it has: there is no place to break it.\n"
            + "  hint: allow breaks with overflow-wrap: break-word or soft hyphens, or give it more room",
            setting.Diagnostics.Single().ToString());
    }

    [Theory]
    [InlineData("se vidare på https://www.example.org/stod/sok", 26, "se vidare på|https://www.example.org/|stod/sok")]
    [InlineData("se vidare på https://www.example.org/stod/sok", 40, "se vidare på https://www.example.org/|stod/sok")]
    [InlineData("se gärna våra vanliga sidor om stödet på http://a.se/stod/sok", 53, "se gärna våra vanliga sidor om stödet på|http://a.se/stod/sok")]
    public void Addresses_are_cut_only_where_the_line_would_be_left_too_empty(string text, int width, string expected)
    {
        Assert.Equal(expected, string.Join('|', Setting.Of(text).TextAt(width)));
    }

    [Theory]
    [InlineData("aaa bb", 15, 30)]
    [InlineData("aaa\u00A0bb", 30, 30)]
    [InlineData("", 0, 0)]
    public void Content_knows_its_narrowest_and_its_natural_width(string text, double min, double max)
    {
        var content = Setting.Of(text).Prepare();

        Assert.Equal(min, content.MinContentWidth, 3);
        Assert.Equal(max, content.MaxContentWidth, 3);
    }

    [Fact]
    public void Words_that_may_be_cut_anywhere_count_as_narrow_only_with_anywhere()
    {
        Assert.Equal(50, Setting.Of("abcdefghij", Setting.Text with { OverflowWrap = OverflowWrap.BreakWord }).Prepare().MinContentWidth, 3);
        Assert.Equal(5, Setting.Of("abcdefghij", Setting.Text with { OverflowWrap = OverflowWrap.Anywhere }).Prepare().MinContentWidth, 3);
    }

    [Fact]
    public void Forced_breaks_count_for_the_natural_width()
    {
        var content = new Setting().Add("aaaa").Break().Add("bbbbbb cc").Prepare();

        Assert.Equal(45, content.MaxContentWidth, 3);
        Assert.Equal(30, content.MinContentWidth, 3);
    }

    [Fact]
    public void Content_fits_in_its_own_natural_width()
    {
        var content = Setting.Of("ett två tre fyra fem sex sju åtta nio tio elva tolv", Setting.Text with { FontSize = 9.7 }).Prepare();

        Assert.Single(content.BreakIntoLines(content.MaxContentWidth));
    }
}
