using System.Text.RegularExpressions;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Pdf.Tests;

public sealed class ConformanceTests
{
    private const string Python = "/usr/bin/python3";

    private static readonly byte[] Everything = PdfBytes.Write(SampleDocuments.Everything(), SampleDocuments.WithSource);

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.Equal(Everything, PdfBytes.Write(SampleDocuments.Everything(), SampleDocuments.WithSource, new PdfWriter()));
    }

    [Fact]
    public void What_a_writer_wrote_before_does_not_show()
    {
        var writer = new PdfWriter();
        foreach (var text in (string[])["Kort", "Något helt annat: ½ ñ Œ", new string([.. Enumerable.Range(33, 90).Select(code => (char)code)])])
            PdfBytes.Write(new DocumentBuilder().Paragraph(90, text).Build(), writer: writer);

        Assert.Equal(Everything, PdfBytes.Write(SampleDocuments.Everything(), SampleDocuments.WithSource, writer));
    }

    [Fact]
    public void Threads_that_share_a_writer_write_what_one_writes_alone()
    {
        var writer = new PdfWriter();
        Parallel.For(0, 40, _ => Assert.Equal(Everything, PdfBytes.Write(SampleDocuments.Everything(), SampleDocuments.WithSource, writer)));
    }

    [ToolFact("qpdf")]
    public void The_syntax_is_sound()
    {
        var result = Run("qpdf", Everything, "--check");

        Assert.True(result.ExitCode == 0, result.All);
    }

    [SharedFact]
    public void The_file_is_accessible_and_archival()
    {
        var result = Run(Python, Everything, Path.Combine(Repository.Shared!, "tools", "pdfua_check.py"), "--strict", "--pdfa");

        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("PASS", result.Output, StringComparison.Ordinal);
    }

    [SharedFact]
    public void The_check_can_fail()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "good.pdf");
            File.WriteAllBytes(file, Everything);
            var mutants = Path.Combine(folder.FullName, "mutants");
            Directory.CreateDirectory(mutants);
            new ExternalTool(Python).Run(Path.Combine(Repository.Shared!, "tools", "mutate.py"), file, mutants);
            var files = Directory.GetFiles(mutants, "*.pdf");
            var result = new ExternalTool(Python).Run([Path.Combine(Repository.Shared!, "tools", "pdfua_check.py"), "--strict", "--pdfa", .. files]);

            Assert.True(files.Length > 20, $"{files.Length} mutants");
            Assert.Equal(1, result.ExitCode);
            Assert.True(result.Output.Split("FAILED").Length > files.Length * 8 / 10, result.All);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [ToolFact("pdftotext")]
    public void Text_comes_out_in_reading_order()
    {
        var words = new ExternalTool("pdftotext").RunOn(Everything, [], "-").Output.Split([' ', '\n', '\f', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            "Svenska ESF-rådet Nya vägar till arbete Projektet får 395 478 kr. Läs mer på projektets sida eller under Resultat .",
            string.Join(' ', words[..20]));
        Assert.Contains("Offentlig", words);
        Assert.Contains("flit,", words);
    }

    [ToolFact("pdfinfo")]
    public void The_structure_is_read_by_others()
    {
        var structure = Run("pdfinfo", Everything, "-struct-text").Output;

        Assert.Contains("P (block)\n    \"Projektet får 395 478 kr. Läs mer på \"\n    Link (inline)\n      \"projektets sida\"", structure, StringComparison.Ordinal);
        Assert.Contains("\"politik och flit, flytt x\u0301\"", structure, StringComparison.Ordinal);
        Assert.Contains("TD:\n           /Headers [(h2)]\n  ", structure, StringComparison.Ordinal);
    }

    [ToolFact("pdffonts")]
    public void All_fonts_are_embedded_subsets_with_a_way_back_to_text()
    {
        var lines = Run("pdffonts", Everything).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID TrueType +Custom +yes yes yes", line));
    }

    [ToolFact("pdftotext")]
    public void Text_is_found_again_whether_its_codes_are_one_byte_or_two()
    {
        foreach (var (letters, encoding) in ((int, string)[])[(100, "/Encoding [0-9]+ 0 R"), (300, "/Encoding/Identity-H")])
        {
            string[] lines = [.. Letters(Fonts.Noto).Take(letters).Chunk(64).Select(line => new string(line))];
            var builder = new DocumentBuilder();
            for (var line = 0; line < lines.Length; line++)
                builder.Text(Layout.ContentTag.Of(builder.Add(line == 0 ? Layout.StructureRole.Heading1 : Layout.StructureRole.Paragraph)), 50, 60 + (20 * line), lines[line], Fonts.Noto, 8);
            var pdf = PdfBytes.Write(builder.Build());

            Assert.Single(PdfDump.Objects(pdf).Values, entry => Regex.IsMatch(entry, $"/Type0/.*{encoding}/DescendantFonts"));
            Assert.Equal(lines, new ExternalTool("pdftotext").RunOn(pdf, [], "-").Output.Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
            AssertConforms(pdf);
        }
    }

    /// <summary>Letters from left to right that one glyph each stands for.</summary>
    private static IEnumerable<char> Letters(EsfReports.Fonts.OpenTypeFont font) => Enumerable.Range(0x0410, 0x60).Concat(Enumerable.Range('a', 26)).Concat(Enumerable.Range(0x0100, 0x150))
        .Select(code => (char)code).Where(letter => char.IsLetter(letter) && font.GlyphOf(letter) != 0).DistinctBy(letter => font.GlyphOf(letter));

    private static void AssertConforms(byte[] pdf)
    {
        if (Repository.Shared is not { } shared)
            return;
        var result = Run(Python, pdf, Path.Combine(shared, "tools", "pdfua_check.py"), "--strict", "--pdfa");
        Assert.True(result.ExitCode == 0, result.All);
    }

    [ToolFact("mutool", "gs")]
    public void Other_readers_paint_it_without_complaint()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "file.pdf");
            File.WriteAllBytes(file, Everything);
            var painted = new ExternalTool("mutool").Run("draw", "-o", Path.Combine(folder.FullName, "%d.png"), "-r", "30", file);
            var interpreted = new ExternalTool("gs").Run("-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage", file);

            Assert.DoesNotContain("error", painted.All, StringComparison.OrdinalIgnoreCase);
            Assert.True(interpreted.ExitCode == 0 && interpreted.All.Length == 0, interpreted.All);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [ToolFact("qpdf")]
    public void Fonts_with_cubic_outlines_are_embedded_too()
    {
        var font = Fonts.ReadFile(Path.Combine(Repository.Root, "tests", "EsfReports.Fonts.Tests", "TestFonts", "boxes.otf"));
        var builder = new DocumentBuilder();
        builder.Text(Layout.ContentTag.Of(builder.Add(Layout.StructureRole.Heading1)), 50, 60, "AVfi Ä", font);
        var pdf = PdfBytes.Write(builder.Build());

        var check = Run("qpdf", pdf, "--check");
        Assert.True(check.ExitCode == 0, check.All);
        Assert.Contains("/Subtype/CIDFontType0C", string.Join('\n', PdfDump.Objects(pdf).Values), StringComparison.Ordinal);
        if (Repository.Shared is { } shared)
        {
            var result = Run(Python, pdf, Path.Combine(shared, "tools", "pdfua_check.py"), "--strict", "--pdfa");
            Assert.True(result.ExitCode == 0, result.All);
        }
    }

    private static ToolResult Run(string tool, byte[] pdf, params string[] before) => new ExternalTool(tool).RunOn(pdf, before);
}
