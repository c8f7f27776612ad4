using System.Globalization;
using System.Runtime.CompilerServices;
using Xunit;

namespace EsfReports.Fonts.Tests.Shaping;

public sealed class ShapingTests
{
    [Fact]
    public void Glyphs_and_places_are_those_of_another_shaper()
    {
        var fonts = BundledFonts.Files.ToDictionary(file => Path.GetFileNameWithoutExtension(file), BundledFonts.Read);
        var cases = RecordedCases();

        Assert.True(cases.Count > 300);
        Assert.All(cases, line =>
        {
            var parts = line.Split('|');
            var glyphs = Shape(fonts[parts[0]], parts[3], new ShapingFeatures(parts[2], [.. Settings(parts[1])]));
            Assert.Equal(parts[4], string.Join(' ', glyphs.Select(Text)));
        });
    }

    [Theory]
    [InlineData("office", "0,1 1,3 4,1 5,1")]
    [InlineData("av\u00ADtal", "0,1 1,2 3,1 4,1 5,1")]
    [InlineData("f\u200Ci", "0,2 2,1")]
    [InlineData("\u200Ba", "0,2")]
    [InlineData("\u2060", "")]
    [InlineData("x\u0301a", "0,1 1,1 2,1")]
    [InlineData("", "")]
    public void Each_glyph_knows_the_text_that_it_stands_for(string text, string expected)
    {
        var glyphs = Shape(BundledFonts.Read("NotoSans-Regular.ttf"), text, ShapingFeatures.Standard);

        Assert.Equal(expected, string.Join(' ', glyphs.Select(glyph => $"{glyph.TextIndex},{glyph.TextLength}")));
    }

    [Fact]
    public void Glyphs_are_added_behind_those_in_the_list_and_leave_them_alone()
    {
        var glyphs = Shape(BundledFonts.Regular, "f", ShapingFeatures.Standard);
        var first = glyphs[0];

        BundledFonts.Regular.Shape("if", ShapingFeatures.Standard, glyphs);

        Assert.Equal(3, glyphs.Count);
        Assert.Equal(first, glyphs[0]);
        Assert.Equal(0, glyphs[1].TextIndex);
    }

    [Fact]
    public void A_font_without_positioning_table_is_kerned_by_the_old_one()
    {
        var glyphs = Shape(BundledFonts.Boxes, "AVA", ShapingFeatures.Standard);
        var unkerned = Shape(BundledFonts.Boxes, "AVA", new ShapingFeatures("", [("kern", 0)]));

        Assert.Equal([1040, 1050, 1200], glyphs.Select(glyph => glyph.Advance));
        Assert.Equal([1200, 1200, 1200], unkerned.Select(glyph => glyph.Advance));
    }

    [Fact]
    public void A_font_with_cubic_outlines_is_kerned_and_joined_too()
    {
        var glyphs = Shape(BundledFonts.CompactBoxes, "AVfi", ShapingFeatures.Standard);

        Assert.Equal([520, 600, 520], glyphs.Select(glyph => glyph.Advance));
        Assert.Equal(2, glyphs[2].TextLength);
    }

    [Theory]
    [InlineData('\u00A0', ' ')]
    [InlineData('\u2011', '-')]
    public void Characters_that_only_forbid_a_break_look_like_their_twins(char special, char plain)
    {
        var font = BundledFonts.Read("Ubuntu-Regular.ttf");

        Assert.NotEqual(0, font.GlyphOf(special));
        Assert.Equal(font.AdvanceOf(font.GlyphOf(plain)), font.AdvanceOf(font.GlyphOf(special)));
    }

    [Fact]
    public void Feature_sets_are_equal_by_what_they_hold()
    {
        Assert.Equal(new ShapingFeatures("sv", [("tnum", 1)]), new ShapingFeatures("sv", [("tnum", 1)]));
        Assert.NotEqual(new ShapingFeatures("sv", [("tnum", 1)]), new ShapingFeatures("sv", [("tnum", 0)]));
        Assert.NotEqual(new ShapingFeatures("sv", []), new ShapingFeatures("en", []));
    }

    [Fact]
    public void Threads_that_share_a_font_get_what_one_gets_alone()
    {
        string[] words = [.. RecordedCases().Select(line => line.Split('|')[3]).Distinct()];
        var alone = words.Select(word => string.Join(' ', Shape(BundledFonts.Regular, word, ShapingFeatures.Standard).Select(Text))).ToArray();

        var font = BundledFonts.Read("SourceSans3-Regular.ttf");
        Parallel.For(0, 200, round =>
        {
            for (var i = 0; i < words.Length; i++)
            {
                var index = (i + (7 * round)) % words.Length;
                Assert.Equal(alone[index], string.Join(' ', Shape(font, words[index], ShapingFeatures.Standard).Select(Text)));
            }
        });
    }

    private static List<ShapedGlyph> Shape(OpenTypeFont font, string text, ShapingFeatures features)
    {
        var glyphs = new List<ShapedGlyph>();
        font.Shape(text, features, glyphs);
        return glyphs;
    }

    private static string Text(ShapedGlyph glyph) => glyph is { OffsetX: 0, OffsetY: 0 }
        ? $"{glyph.Glyph}+{glyph.Advance}"
        : $"{glyph.Glyph}+{glyph.Advance}@{glyph.OffsetX},{glyph.OffsetY}";

    private static IEnumerable<(string Tag, int Value)> Settings(string text) => text
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(setting => (setting[..4], int.Parse(setting[5..], CultureInfo.InvariantCulture)));

    private static List<string> RecordedCases([CallerFilePath] string thisFile = "") =>
        [.. File.ReadAllLines(Path.Combine(Path.GetDirectoryName(thisFile)!, "recorded-shaping.txt")).Where(line => !line.StartsWith('#'))];
}
