using EsfReports.Diagnostics;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Fonts.Tests.Subsetting;

public sealed class FontSubsetTests
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Prints each glyph's width and outline, parts of composed glyphs resolved.</summary>
    private const string DrawScript = """
        import sys
        from fontTools.ttLib import TTFont
        from fontTools.cffLib import CFFFontSet
        from fontTools.pens.recordingPen import DecomposingRecordingPen
        from io import BytesIO
        data = open(sys.argv[1], 'rb').read()
        if data[:4] == b'\x01\x00\x04\x04':
            cff = CFFFontSet()
            cff.decompile(BytesIO(data), None)
            top = cff[0]
            assert top.ROS == ('Adobe', 'Identity', 0), top.ROS
            glyphs = top.CharStrings
            order = glyphs.keys() if hasattr(glyphs, 'keys') else []
            order = sorted(order)
        else:
            font = TTFont(BytesIO(data))
            glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
        if len(sys.argv) > 2:
            cmap = font.getBestCmap()
            order = [cmap[ord(letter)] for letter in sys.argv[2]]
        for name in order:
            pen = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(pen)
            print(pen.value)
        """;

    [Fact]
    public void A_subset_holds_the_glyphs_asked_for_and_the_parts_of_composed_ones()
    {
        var font = BundledFonts.Boxes;
        var composed = font.GlyphOf('Ä');

        var subset = FontSubset.Create(font, [composed, composed, 4711]);

        Assert.Equal([0, composed, font.GlyphOf('A'), font.GlyphOf('i')], subset.Glyphs.Select(glyph => (int)glyph));
        Assert.Equal((ushort)1, subset.NumberOf(composed));
        Assert.Null(subset.NumberOf(font.GlyphOf('V')));
    }

    [Theory]
    [InlineData("SourceSans3-Regular.ttf")]
    [InlineData("Ubuntu-Regular.ttf")]
    [InlineData("boxes.otf")]
    public void The_same_glyphs_give_the_same_bytes_in_any_order(string file)
    {
        ushort[] glyphs = [.. Enumerable.Range(1, 7).Select(glyph => (ushort)glyph)];

        var first = FontSubset.Create(BundledFonts.Read(file), glyphs);
        var second = FontSubset.Create(BundledFonts.Read(file), glyphs.Reverse());

        Assert.Equal(first.Program.ToArray(), second.Program.ToArray());
    }

    [Theory]
    [InlineData("SourceSans3-Regular.ttf", 55, 9_000)]
    [InlineData("NotoSans-Regular.ttf", 55, 12_000)]
    public void A_subset_is_small(string file, int letters, int limit)
    {
        var font = BundledFonts.Read(file);
        var text = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzåäö"[..letters];

        var subset = FontSubset.Create(font, text.Select(letter => font.GlyphOf(letter)));

        Assert.InRange(subset.Program.Length, 1_000, limit);
    }

    [Fact]
    public void A_truetype_subset_is_a_font_that_can_be_read_once_it_has_a_character_map()
    {
        var subset = FontSubset.Create(BundledFonts.Regular, [10, 20]);
        var diagnostics = new DiagnosticBag();

        Assert.Null(OpenTypeFont.Read(subset.Program, "subset.ttf", diagnostics));
        Assert.Contains("its table “cmap” is missing", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subroutines_that_no_glyph_calls_are_emptied()
    {
        var all = FontSubset.Create(BundledFonts.CompactBoxes, [2, 3, 4, 5]);
        var one = FontSubset.Create(BundledFonts.CompactBoxes, [4]);

        // The box of 400 by 700: hlineto, vlineto, hlineto.
        byte[] box = [28, 1, 144, 6];
        Assert.True(all.Program.Span.IndexOf(box.AsSpan(1, 2)) >= 0 || all.Program.Length > one.Program.Length);
        Assert.True(one.Program.Length < all.Program.Length);
    }

    [ToolFact(Python)]
    public void Outlines_of_a_truetype_subset_are_those_of_the_font()
    {
        foreach (var file in BundledFonts.Files.Append("boxes.ttf"))
        {
            var font = BundledFonts.Read(file);
            var text = file == "boxes.ttf" ? "AVfiÄ" : "ABCÅÄÖåäöé019&@½";
            var subset = FontSubset.Create(font, text.Select(letter => font.GlyphOf(letter)));
            var drawn = Draw(subset.Program.ToArray()).ToHashSet();

            Assert.All(Draw(BundledFonts.Bytes(file), text), outline => Assert.Contains(outline, drawn));
        }
    }

    [ToolFact(Python)]
    public void Outlines_of_a_cff_subset_are_those_of_the_font()
    {
        var font = BundledFonts.CompactBoxes;
        var subset = FontSubset.Create(font, "AfiÄ".Select(letter => font.GlyphOf(letter)));
        var drawn = Draw(subset.Program.ToArray());

        Assert.Equal(5, drawn.Length);
        Assert.All(Draw(BundledFonts.Bytes("boxes.otf"), "AfiÄ"), outline => Assert.Contains(outline, drawn));
    }

    private static string[] Draw(byte[] program, params string[] text)
    {
        var result = new ExternalTool(Python).RunOn(program, ["-c", DrawScript], text);
        if (result.Errors.Contains("No module named", StringComparison.Ordinal))
            return [];
        Assert.True(result.ExitCode == 0, result.All);
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
