using Xunit;

namespace EsfReports.Fonts.Tests.Shaping;

public sealed class ShapingTests
{
    [Fact]
    public void Kerning_moves_letters_together()
    {
        var glyphs = Shape(BundledFonts.Regular, "AV");

        Assert.Equal(BundledFonts.Regular.AdvanceOf(glyphs[1].Glyph), glyphs[1].Advance);
        Assert.True(glyphs[0].Advance < BundledFonts.Regular.AdvanceOf(glyphs[0].Glyph));
    }

    private static List<ShapedGlyph> Shape(OpenTypeFont font, string text)
    {
        var glyphs = new List<ShapedGlyph>();
        font.Shape(text, ShapingFeatures.Standard, glyphs);
        return glyphs;
    }
}
