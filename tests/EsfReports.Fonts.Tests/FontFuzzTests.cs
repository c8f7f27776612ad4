using EsfReports.Diagnostics;
using Xunit;

namespace EsfReports.Fonts.Tests;

public sealed class FontFuzzTests
{
    private const int Rounds = 60;

    [Fact]
    public void Damaged_fonts_end_in_a_diagnostic_or_in_a_font_that_works()
    {
        var (read, refused) = (0, 0);
        foreach (var file in BundledFonts.Files.Append("boxes.otf").Append("boxes.ttf"))
        {
            for (var seed = 0; seed < Rounds; seed++)
            {
                var bytes = Damage(BundledFonts.Bytes(file), new Random(seed));
                var problem = Record.Exception(() => Use(bytes, ref read, ref refused));
                Assert.True(problem is null, $"{file}, seed {seed}: {problem}");
            }
        }

        // Both ends of the fence are visited, or the test would prove little.
        Assert.True(read > 20 && refused > 20, $"{read} fonts were read, {refused} were refused");
    }

    private static void Use(byte[] bytes, ref int read, ref int refused)
    {
        var diagnostics = new DiagnosticBag();
        if (OpenTypeFont.Read(bytes, "damaged.ttf", diagnostics) is not { } font)
        {
            Assert.Single(diagnostics);
            refused++;
            return;
        }

        read++;
        var glyphs = new List<ShapedGlyph>();
        font.Shape("Hamburgefonstiv ÅÄÖ 0123 fi ffi x\u0301\u0302 ij", new ShapingFeatures("sv", [("smcp", 1), ("frac", 1), ("salt", 1)]), glyphs);
        Assert.All(glyphs, glyph => Assert.InRange(glyph.Glyph, 0, font.GlyphCount - 1));
        Assert.NotEmpty(FontSubset.Create(font, glyphs.Select(glyph => glyph.Glyph)).Program.ToArray());
    }

    /// <summary>A few bytes changed, more often near the front where tables begin, and at times the end cut off.</summary>
    private static byte[] Damage(byte[] bytes, Random random)
    {
        var reach = random.Next(2) == 0 ? bytes.Length : Math.Min(bytes.Length, 4000);
        for (var i = 1 << random.Next(7); i > 0; i--)
            bytes[random.Next(reach)] = (byte)random.Next(256);
        return random.Next(5) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
