using System.Text;
using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Pdf.Tests;

public sealed class HostileTextTests
{
    public static TheoryData<string> Titles => [
        ") Tj ( hello",
        "endstream endobj",
        "%%EOF\nstartxref\n0",
        "back\\slash \\) \r\n end",
        "<script>&amp;</script>",
        "lone \uD800 surrogate \uDC00",
        "control \u0000 \u001B[31m \uFFFF",
        "Åäö – ”citat” 😀",
    ];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Text_from_data_never_leaves_its_string(string title)
    {
        var builder = new DocumentBuilder { Metadata = new DocumentMetadata(title, "sv", title, title, title) };
        var element = builder.Add(new StructureElement(StructureRole.Heading1, default) { Alternative = title, Title = title, Id = title });
        builder.Text(ContentTag.Of(element), 50, 60, "Rubrik");
        builder.Bookmarks.Add(new Bookmark(1, title, new Destination(0, 0, 0)));
        var pdf = PdfBytes.Write(builder.Build(), new PdfOptions(title, [new PdfAttachment("a.json", title, title, new byte[3])]));

        Assert.Matches("\nstartxref\n[0-9]+\n%%EOF\n$", Encoding.Latin1.GetString(pdf, pdf.Length - 30, 30));
        var qpdf = new ExternalTool("qpdf");
        if (qpdf.Path is null)
            return;
        var check = qpdf.RunOn(pdf, ["--check"]);
        Assert.True(check.ExitCode == 0, check.All);
    }

    [Theory]
    [InlineData("plain (text) \\", @"(plain \(text\) \\)")]
    [InlineData("", "()")]
    public void Ascii_is_written_as_it_is_and_brackets_are_escaped(string text, string expected)
    {
        Assert.Equal(expected, Encoding.Latin1.GetString(new Objects.PdfBuffer().Text(text).Written));
    }

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character()
    {
        var written = new Objects.PdfBuffer().Text("\uD800x").Written;

        Assert.Equal("FEFFFFFD0078", Convert.ToHexString(written[1..^1]));
    }

    [Theory]
    [InlineData("Å", "FEFF00C5")]
    [InlineData("a\u0001å", "FEFF0061002000E5")]
    public void Other_text_is_written_as_utf_16(string text, string expected)
    {
        var written = new Objects.PdfBuffer().Text(text).Written;

        Assert.Equal(expected, Convert.ToHexString(written[1..^1]));
    }
}
