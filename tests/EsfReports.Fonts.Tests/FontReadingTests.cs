using EsfReports.Diagnostics;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Fonts.Tests;

public sealed class FontReadingTests
{
    [Fact]
    public void Names_and_lengths_are_those_of_the_tables()
    {
        var lines = BundledFonts.Files.Append("boxes.otf").Append("boxes.ttf").Select(file =>
        {
            var font = BundledFonts.Read(file);
            return $"{file}\n  {font.FamilyName} / {font.PostScriptName}, weight {font.Weight}{(font.IsItalic ? ", italic" : "")}"
                + $"{(font.IsCff ? ", CFF" : "")}, {font.GlyphCount} glyphs\n  {font.Metrics}";
        });

        Snapshot.Match(string.Join('\n', lines));
    }

    [Theory]
    [InlineData('A', 2)]
    [InlineData('Å', 134)]
    [InlineData(0x1F600, 0)]
    [InlineData(-1, 0)]
    [InlineData(0x110000, 0)]
    public void Code_points_lead_to_glyphs(int codePoint, int expected)
    {
        var glyph = BundledFonts.Regular.GlyphOf(codePoint);

        Assert.Equal(expected == 0, glyph == 0);
        if (expected > 0)
            Assert.Equal(codePoint, BundledFonts.Regular.CodePointOf(glyph));
    }

    [Fact]
    public void Advances_of_glyphs_that_are_not_there_are_zero()
    {
        Assert.Equal(0, BundledFonts.Boxes.AdvanceOf(ushort.MaxValue));
        Assert.Equal(0, BundledFonts.Boxes.CodePointOf(ushort.MaxValue));
    }

    [Theory]
    [InlineData("empty", "bad.ttf: error ESF3081: The font cannot be read: its table “directory” ends too early.")]
    [InlineData("text", "bad.ttf: error ESF3081: The font cannot be read: its table “directory” does not begin as a TrueType or OpenType font does.")]
    [InlineData("cut", "bad.ttf: error ESF3081: The font cannot be read: its table “GSUB” reaches beyond the end of the file.")]
    [InlineData("woff", "bad.ttf: error ESF3082: The font is a compressed web font (WOFF); TrueType or OpenType was expected.")]
    [InlineData("noCmap", "bad.ttf: error ESF3081: The font cannot be read: its table “cmap” is missing.")]
    [InlineData("restricted", "bad.ttf: error ESF3083: The font's licence bits (OS/2 fsType) forbid embedding it; a PDF for archives must embed all its fonts.")]
    public void A_font_that_cannot_be_used_says_why(string kind, string expected)
    {
        var bytes = kind switch
        {
            "empty" => [],
            "text" => "This is no font at all."u8.ToArray(),
            "cut" => BundledFonts.Bytes("boxes.otf")[..1000],
            "woff" => [.. "wOF2"u8, 0, 1, 0, 0],
            "noCmap" => Replace(BundledFonts.Bytes("boxes.ttf"), "cmap"u8, "cmax"u8),
            _ => Restrict(BundledFonts.Bytes("boxes.ttf")),
        };
        var diagnostics = new DiagnosticBag();

        Assert.Null(OpenTypeFont.Read(bytes, "bad.ttf", diagnostics));
        Assert.Equal(expected, Assert.Single(diagnostics).ToString().Split('\n')[0]);
    }

    private static byte[] Replace(byte[] bytes, ReadOnlySpan<byte> what, ReadOnlySpan<byte> by)
    {
        by.CopyTo(bytes.AsSpan(bytes.AsSpan().IndexOf(what)));
        return bytes;
    }

    private static byte[] Restrict(byte[] bytes)
    {
        var entry = bytes.AsSpan(bytes.AsSpan().IndexOf("OS/2"u8));
        var offset = (entry[8] << 24) | (entry[9] << 16) | (entry[10] << 8) | entry[11];
        bytes[offset + 9] = 2;
        return bytes;
    }
}
