using EsfReports.Documents;
using EsfReports.Fonts;
using EsfReports.Layout.Tests.Inline;
using Xunit;

namespace EsfReports.Layout.Tests.Frames;

/// <summary>The font has 1000 units to the em, so that at 10 pt a unit is 0.01 pt.</summary>
public sealed class GlyphRunTests
{
    private static readonly OpenTypeFont Font = OpenTypeFont.Read(FixedAdvanceFont.Latin.Bytes, "latin.ttf", [])!;

    [Fact]
    public void Glyphs_of_words_get_the_spacing_and_those_that_stand_for_nothing_do_not()
    {
        var run = new GlyphRun(Font, 10, [GlyphPart.Word([new(7, 500, 0, 0, 0, 1), new(8, 0, -250, 100, 1, 0)], 0)], "a", null, 0.25);

        Assert.Equal([new PlacedGlyph(7, 5.25, 0, 0, 0, 1), new PlacedGlyph(8, 0, -2.5, 1, 1, 0)], run.Glyphs);
        Assert.Equal(5.25, run.Width);
    }

    [Fact]
    public void A_space_is_as_wide_as_it_was_made_and_gets_no_spacing()
    {
        var run = new GlyphRun(Font, 10, [GlyphPart.Word([new(7, 500, 0, 0, 0, 1)], 0), GlyphPart.Space([new(3, 500, 0, 0, 0, 1)], 1, 7.5)], "a ", null, 0.25);

        Assert.Equal([5.25, 7.5], run.Glyphs.Select(glyph => glyph.Advance));
        Assert.Equal([0, 1], run.Glyphs.Select(glyph => glyph.TextIndex));
    }

    [Fact]
    public void The_glyphs_of_all_parts_are_counted_and_shown_in_order()
    {
        var run = new GlyphRun(Font, 10, [GlyphPart.Word([new(7, 500, 0, 0, 0, 1), new(8, 500, 0, 0, 1, 1)], 0), GlyphPart.Word([], 2), GlyphPart.Word([new(9, 500, 0, 0, 0, 1)], 2)], "abc");

        Assert.Equal(3, run.GlyphCount);
        Assert.Equal([7, 8, 9], run.Glyphs.Select(glyph => (int)glyph.Glyph));
        Assert.Empty(new GlyphRun(Font, 10, [], "").Glyphs);
    }

    [Fact]
    public void Runs_with_the_same_word_share_its_glyphs()
    {
        var runs = Setting.Of("stöd och stöd", Setting.Text with { Wrap = TextWrap.Wrap }).Lines(25).SelectMany(Setting.Runs).Select(item => item.Run).ToList();

        Assert.Equal(["stöd ", "och ", "stöd"], runs.Select(run => run.Text));
        Assert.True(runs[0].Parts[0].Glyphs == runs[2].Parts[0].Glyphs);
    }
}
