using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

public sealed class TotalFitTests
{
    private const string Sentence = "Projektet ska stärka deltagarnas möjligheter att komma i arbete eller börja studera genom handledning och praktik.";

    [Fact]
    public void Pretty_text_does_not_end_with_a_single_short_word()
    {
        const string text = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii j";

        Assert.Equal("j", Setting.Of(text).TextAt(44)[^1]);
        Assert.Equal("iiii j", Setting.Of(text, Setting.Text with { Wrap = TextWrap.Pretty }).TextAt(44)[^1]);
    }

    [Fact]
    public void Pretty_text_has_a_more_even_edge_than_filled_text()
    {
        static double Unevenness(TextWrap wrap) =>
            Setting.Of(Sentence, Setting.Text with { Wrap = wrap }).Lines(140).SkipLast(1).Sum(line => Math.Pow(140 - line.ContentWidth, 2));

        Assert.True(Unevenness(TextWrap.Pretty) <= Unevenness(TextWrap.Wrap));
    }

    [Theory]
    [InlineData("aaaa bbbb cccc dddd eeee", 20, "aaaa bbbb cccc/dddd eeee")]
    [InlineData("aaaa bbbb cccc dddd", 15, "aaaa bbbb/cccc dddd")]
    [InlineData("aaaa", 20, "aaaa")]
    public void Balanced_lines_are_about_equally_long(string text, int width, string expected)
    {
        Assert.Equal(expected, string.Join('/', Setting.Of(text, Setting.Text with { Wrap = TextWrap.Balance }).TextAt(width)));
    }

    [Fact]
    public void Balancing_never_adds_a_line()
    {
        for (var width = 10; width < 60; width++)
        {
            var filled = Setting.Of(Sentence).TextAt(width).Length;
            var balanced = Setting.Of(Sentence, Setting.Text with { Wrap = TextWrap.Balance }).TextAt(width).Length;

            Assert.True(filled > 10 || balanced == filled, $"width {width}: {balanced} lines in place of {filled}");
        }
    }

    [Fact]
    public void Justified_lines_fill_their_width_but_for_the_last()
    {
        var lines = Setting.Of(Sentence, Setting.Text with { Align = TextAlign.Justify, Hyphens = Hyphens.Auto }).Lines(200);

        Assert.All(lines.SkipLast(1), line => Assert.Equal(200, line.ContentWidth, 3));
        Assert.True(lines[^1].ContentWidth < 200);
    }

    [Fact]
    public void Spaces_stay_within_their_limits_where_the_text_allows_it()
    {
        var lines = Setting.Of(Sentence + " " + Sentence, Setting.Text with { Align = TextAlign.Justify, Hyphens = Hyphens.Auto }).Lines(260);

        var spaces = lines.SkipLast(1).SelectMany(SpacesOf).ToList();
        Assert.NotEmpty(spaces);
        Assert.All(spaces, space => Assert.InRange(space, 0.8 * 5 - 0.001, 1.5 * 5 + 0.001));
    }

    [Fact]
    public void No_short_word_stands_alone_in_narrow_justified_text()
    {
        const string text = "Projektet ska stärka deltagarnas möjligheter att komma i arbete eller börja studera: genom handledning, praktik och "
            + "kompetensutvecklingsinsatser möter vi arbetsgivarnas behov.";

        for (var width = 24; width < 60; width++)
        {
            var lines = Setting.Of(text, Setting.Text with { Align = TextAlign.Justify, Hyphens = Hyphens.Auto }).TextAt(width);

            Assert.All(lines.SkipLast(1), line => Assert.True(line.Length > width / 2, $"width {width}: {line}"));
        }
    }

    [Fact]
    public void Hyphens_are_not_set_where_good_lines_do_without()
    {
        var lines = Setting.Of(Sentence, Setting.Text with { Wrap = TextWrap.Pretty, Hyphens = Hyphens.Auto }).Lines(250);

        Assert.DoesNotContain(lines, line => Setting.TextOf(line).EndsWith('-'));
    }

    [Fact]
    public void Text_in_narrow_columns_is_hyphenated()
    {
        var lines = Setting.Of("arbetsmarknadspolitiska kompetensutvecklingsinsatser", Setting.Text with { Wrap = TextWrap.Pretty, Hyphens = Hyphens.Auto }).Lines(80);

        Assert.All(lines, line => Assert.True(line.ContentWidth <= 80));
        Assert.Contains(lines, line => Setting.TextOf(line).EndsWith('-'));
    }

    [Fact]
    public void A_word_too_long_for_its_line_does_not_spoil_the_others()
    {
        var text = "aaa bbb " + new string('c', 30) + " ddd eee fff";

        var lines = Setting.Of(text, Setting.Text with { Wrap = TextWrap.Pretty }).TextAt(12);

        Assert.Equal(["aaa bbb", new string('c', 30), "ddd eee fff"], lines);
    }

    private static IEnumerable<double> SpacesOf(LineBox line)
    {
        foreach (var run in Setting.Runs(line))
        {
            var text = run.Run.Text.TrimEnd(' ');
            foreach (var glyph in run.Run.Glyphs.Where(glyph => glyph.TextIndex < text.Length && text[glyph.TextIndex] == ' '))
                yield return glyph.Advance;
        }
    }
}
