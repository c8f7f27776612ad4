using System.Text;
using System.Text.RegularExpressions;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout;
using Xunit;

namespace EsfReports.Pdf.Tests;

public sealed class StructureTests
{
    [Fact]
    public void Content_between_children_stands_between_them()
    {
        var builder = new DocumentBuilder();
        var paragraph = builder.Add(StructureRole.Paragraph);
        var span = builder.Add(StructureRole.Span, paragraph);
        builder.Text(ContentTag.Of(paragraph), 50, 60, "a").Text(ContentTag.Of(span), 60, 60, "b").Text(ContentTag.Of(paragraph), 70, 60, "c");

        var dump = Dump(builder);

        Assert.Matches(@"<</S/P/P \d+ 0 R/Pg \d+ 0 R/K\[0 \d+ 0 R 2 \]>>", dump);
    }

    [Fact]
    public void An_element_on_two_pages_names_the_second_page_with_its_content()
    {
        var builder = new DocumentBuilder();
        var tag = ContentTag.Of(builder.Add(StructureRole.Paragraph));
        builder.Text(tag, 50, 60, "a").EndPage().Text(tag, 50, 60, "b");

        Assert.Matches(@"<</S/P/P \d+ 0 R/Pg \d+ 0 R/K\[0 <</Type/MCR/MCID 0/Pg \d+ 0 R>>\]>>", Dump(builder));
    }

    [Fact]
    public void Elements_without_content_are_left_out_but_cells_stay()
    {
        var builder = new DocumentBuilder();
        builder.Add(StructureRole.Paragraph, builder.Add(StructureRole.Section));
        builder.Add(StructureRole.DataCell, builder.Add(StructureRole.TableRow, builder.Add(StructureRole.Table)));
        builder.Paragraph(60, "x", StructureRole.Heading1);

        var dump = Dump(builder);

        Assert.DoesNotContain("/S/Sect", dump, StringComparison.Ordinal);
        Assert.DoesNotContain("/S/P/", dump, StringComparison.Ordinal);
        Assert.Contains("/S/TD/P", dump, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/å?q=1&r=\"2\"", "/A<</S/URI/URI(https://example.org/%C3%A5?q=1&r=%222%22)>>")]
    [InlineData("mailto:info@example.org", "/A<</S/URI/URI(mailto:info@example.org)>>")]
    [InlineData("#mål", "/Dest[")]
    [InlineData("#saknas", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" JaVaScRiPt:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//evil.example", null)]
    public void Only_harmless_links_are_written(string target, string? expected)
    {
        var builder = new DocumentBuilder();
        var link = builder.Add(StructureRole.Link, builder.Add(StructureRole.Paragraph));
        builder.Text(ContentTag.Of(link), 50, 60, "länk");
        builder.Link(new LinkArea(new Rectangle(50, 50, 30, 12), target, "länk", link));
        builder.Destinations["mål"] = new Destination(0, 0, 0);

        var dump = Dump(builder);

        Assert.Equal(expected is not null, dump.Contains("/S/Link/P", StringComparison.Ordinal));
        Assert.Equal(expected is not null, dump.Contains("/OBJR", StringComparison.Ordinal));
        Assert.Contains(expected ?? "/S/Span/P", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_over_two_lines_has_two_areas_and_one_element()
    {
        var builder = new DocumentBuilder();
        var link = builder.Add(StructureRole.Link, builder.Add(StructureRole.Paragraph));
        builder.Text(ContentTag.Of(link), 50, 60, "en").Text(ContentTag.Of(link), 50, 74, "länk");
        builder.Link(new LinkArea(new Rectangle(50, 50, 30, 12), "https://example.org", "en länk", link));
        builder.Link(new LinkArea(new Rectangle(50, 64, 30, 12), "https://example.org", "en länk", link));

        Assert.Matches(@"/S/Link/P \d+ 0 R/Pg \d+ 0 R/K\[0 <</Type/OBJR/Obj \d+ 0 R/Pg \d+ 0 R>><</Type/OBJR/Obj \d+ 0 R/Pg \d+ 0 R>>\]", Dump(builder));
    }

    [Fact]
    public void Deep_nesting_is_no_problem()
    {
        var builder = new DocumentBuilder();
        var element = builder.Add(StructureRole.Division);
        for (var depth = 0; depth < 20_000; depth++)
            element = builder.Add(StructureRole.Division, element);
        builder.Text(ContentTag.Of(builder.Add(StructureRole.Paragraph, element)), 50, 60, "djupt");

        Assert.NotEmpty(PdfBytes.Write(builder.Build()));
    }

    [Fact]
    public void Text_outside_the_structure_is_a_mistake_of_the_program()
    {
        var builder = new DocumentBuilder();
        builder.Text(ContentTag.Of(DocumentBuilder.Element(StructureRole.Paragraph)), 50, 60, "x");

        var mistake = Assert.Throws<InvalidOperationException>(() => PdfBytes.Write(builder.Build()));
        Assert.Equal("A Paragraph is painted that is not in the structure tree of the document.", mistake.Message);
    }

    [Fact]
    public void A_bookmark_names_its_place_and_the_heading_there()
    {
        var builder = new DocumentBuilder();
        var heading = builder.Add(StructureRole.Heading1);
        builder.Text(ContentTag.Of(heading), 50, 60, "Resultat");
        builder.Bookmarks.Add(new Bookmark(1, "A", new Destination(0, 0, 0), heading));
        builder.Bookmarks.Add(new Bookmark(1, "B", new Destination(0, 0, 0), builder.Add(StructureRole.Heading2)));

        var dump = Dump(builder);

        var element = Regex.Match(dump, @"/Title\(A\)/Parent \d+ 0 R/Dest\[[^]]*\]/SE (\d+) 0 R").Groups[1].Value;
        Assert.Matches($@"(?m)^{element} <</S/H1", dump);
        Assert.Matches(@"/Title\(B\)/Parent \d+ 0 R/Dest\[[^]]*\]/Prev", dump);
    }

    [Fact]
    public void An_attachment_says_its_size_and_the_date_of_its_document()
    {
        var options = new PdfOptions("p", [new PdfAttachment("a.txt", "text/plain", "a", "abc"u8.ToArray())]);
        var builder = new DocumentBuilder().Paragraph(60, "x");
        var dated = PdfDump.Of(PdfBytes.Write(builder.Build(), options));
        builder.Metadata = builder.Metadata with { Date = null };
        var undated = PdfDump.Of(PdfBytes.Write(builder.Build(), options));

        Assert.Contains("/Params<</Size 3/ModDate(D:20261122", dated, StringComparison.Ordinal);
        Assert.Contains("/Params<</Size 3>>", undated, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(300_000)]
    public void The_id_of_a_file_depends_on_all_of_it_however_long_it_is(int length)
    {
        var content = new byte[length];
        new Random(7).NextBytes(content);
        var one = IdOf(content);
        content[5]++;

        Assert.NotEqual(one, IdOf(content));
    }

    private static string IdOf(byte[] content)
    {
        var options = new PdfOptions("p", [new PdfAttachment("a.bin", "application/octet-stream", "a", content)]);
        var file = PdfBytes.Write(new DocumentBuilder().Paragraph(60, "x").Build(), options);
        return Regex.Match(Encoding.Latin1.GetString(file), @"/ID\[<(\w{32})><\1>\]").Groups[1].Value;
    }

    [Fact]
    public void Bookmarks_form_a_tree_even_if_levels_are_skipped()
    {
        var builder = new DocumentBuilder().Paragraph(60, "x");
        foreach (var (level, label) in ((int, string)[])[(1, "A"), (3, "B"), (2, "C"), (1, "D")])
            builder.Bookmarks.Add(new Bookmark(level, label, new Destination(0, 0, 0)));

        var dump = Dump(builder);

        Assert.Matches(@"/Title\(A\)/Parent \d+ 0 R/Dest\[[^]]*\]/Next \d+ 0 R/First \d+ 0 R/Last \d+ 0 R/Count -2", dump);
        Assert.Matches(@"/Title\(C\)/Parent \d+ 0 R/Dest\[[^]]*\]/Prev \d+ 0 R>>", dump);
        Assert.Contains("/PageMode/UseOutlines", dump, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 2 3", null)]
    [InlineData("i ii 1 2", "/Nums[0<</P(i)>>1<</P(ii)>>2<</S/D/St 1>>]")]
    [InlineData("5 6 9", "/Nums[0<</S/D/St 5>>2<</S/D/St 9>>]")]
    [InlineData("01 2", "/Nums[0<</P(01)>>1<</S/D/St 2>>]")]
    public void Printed_page_numbers_are_shown_by_viewers(string labels, string? expected)
    {
        var builder = new DocumentBuilder();
        foreach (var label in labels.Split(' '))
            builder.Paragraph(60, label).EndPage(label);

        var dump = Dump(builder);

        Assert.Equal(expected is not null, dump.Contains("/PageLabels", StringComparison.Ordinal));
        Assert.Contains(expected ?? "", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Bleed_and_crop_marks_lie_outside_the_trimmed_page()
    {
        var builder = new DocumentBuilder { Bleed = 9, HasCropMarks = true };
        builder.Paragraph(60, "x").EndPage(width: 100, height: 200);

        var dump = Dump(builder);

        Assert.Contains("/MediaBox[-27 -27 127 227]/BleedBox[-9 -9 109 209]/TrimBox[0 0 100 200]", dump, StringComparison.Ordinal);
        Assert.Contains("/Artifact<</Type/Page>>BDC\n  .25 w\n  -13 200 m\n  -25 200 l\n  S", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_documents_have_trees_of_pages_and_parents()
    {
        var builder = new DocumentBuilder();
        for (var page = 0; page < 150; page++)
            builder.Paragraph(60, $"Sida {page + 1}", page == 0 ? StructureRole.Heading1 : StructureRole.Paragraph).EndPage();

        var dump = Dump(builder);

        Assert.Equal(4, dump.Split("/Type/Pages").Length - 1);
        Assert.Contains("/Limits[64 127]", dump, StringComparison.Ordinal);
    }

    private static string Dump(DocumentBuilder builder) => PdfDump.Of(PdfBytes.Write(builder.Build()));
}
