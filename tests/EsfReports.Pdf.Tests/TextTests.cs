using EsfReports.Documents;
using EsfReports.Layout;
using Xunit;

namespace EsfReports.Pdf.Tests;

public sealed class TextTests
{
    [Fact]
    public void Glyphs_that_stand_for_other_text_say_so()
    {
        var builder = new DocumentBuilder();
        var tag = ContentTag.Of(builder.Add(StructureRole.Paragraph));
        builder.Item(DocumentBuilder.Line(tag, 50, 60, "ord-", Fonts.Regular, 10, "ord\u00AD"));
        builder.Text(tag, 50, 74, "bildning");

        var content = PdfDump.Contents(PdfBytes.Write(builder.Build()));

        Assert.Contains("/Span<</MCID 0/ActualText(\\xFE\\xFF\\x00o\\x00r\\x00d\\x00\\xAD)>>BDC", content, StringComparison.Ordinal);
        Assert.Contains("/P<</MCID 1>>BDC", content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glyph_with_two_texts_maps_back_to_the_first_and_says_the_other()
    {
        var builder = new DocumentBuilder();
        var tag = ContentTag.Of(builder.Add(StructureRole.Paragraph));
        var first = DocumentBuilder.Line(tag, 50, 60, "AB", Fonts.Regular, 10);
        builder.Item(first).Item(first with { Run = first.Run with { Text = "AX" }, Y = 80 });

        var content = PdfDump.Contents(PdfBytes.Write(builder.Build()));

        Assert.Equal(2, content.Split("/ActualText").Length);
        Assert.Contains("/ActualText(X)", content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_protected_space_reads_as_a_space()
    {
        var builder = new DocumentBuilder().Paragraph(60, "1 a").Paragraph(80, "1\u00A0a");

        Assert.DoesNotContain("/ActualText", PdfDump.Contents(PdfBytes.Write(builder.Build())), StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_errors_of_wide_lines_do_not_add_up()
    {
        var builder = new DocumentBuilder();
        var line = DocumentBuilder.Line(ContentTag.Of(builder.Add(StructureRole.Paragraph)), 50, 60, new string('a', 300), Fonts.Regular, 10);
        builder.Item(line with { Run = line.Run with { Spacing = 0.00333 } });

        var content = PdfDump.Contents(PdfBytes.Write(builder.Build()));
        var adjustments = System.Text.RegularExpressions.Regex.Matches(content, @"\)(-?\d+)\(").Sum(match => int.Parse(match.Groups[1].Value, null));

        // 299 gaps of 0.333 thousandths of an em.
        Assert.InRange(adjustments, -101, -98);
    }

    [Fact]
    public void The_missing_glyph_is_never_shown()
    {
        var builder = new DocumentBuilder().Paragraph(60, "a\uE123b");

        var content = PdfDump.Contents(PdfBytes.Write(builder.Build()));

        Assert.DoesNotContain("\\x00", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Raised_glyphs_are_raised_and_what_follows_is_not()
    {
        var builder = new DocumentBuilder();
        var line = DocumentBuilder.Line(ContentTag.Of(builder.Add(StructureRole.Paragraph)), 50, 60, "abc", Fonts.Regular, 10);
        var glyphs = line.Run.Parts[0].Glyphs;
        var em = Fonts.Regular.Metrics.UnitsPerEm;
        var raised = glyphs.SetItem(1, glyphs[1] with { OffsetX = em / 10, OffsetY = em / 4 });
        builder.Item(line with { Run = line.Run with { Parts = [GlyphPart.Word(raised, 0)] } });

        var content = PdfDump.Contents(PdfBytes.Write(builder.Build()));

        Assert.Matches(@"Tj\n  2\.5 Ts\n  \[-100\([^)]*\)\]TJ\n  0 Ts\n  \[100\(", content);
    }
}
