using System.IO.Compression;
using System.Text;
using Xunit;

namespace EsfReports.Excel.Tests.Package;

public sealed class PackageTests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void Check_sums_are_those_of_zip(string text, uint checkSum) =>
        Assert.Equal(checkSum, Crc32.Append(0, Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_check_sum_can_be_made_piece_by_piece() =>
        Assert.Equal(0xCBF43926u, Crc32.Append(Crc32.Append(0, "1234"u8), "56789"u8));

    [Fact]
    public void Written_and_copied_parts_are_read_back()
    {
        var output = new MemoryStream();
        using (var package = new PackageWriter(output))
        {
            package.Add("a/å.txt", PackagePart.Compress("copied"u8));
            using var part = package.Open("b.txt", CompressionLevel.Fastest);
            part.Write("written"u8);
        }

        using var archive = new ZipArchive(new MemoryStream(output.ToArray()));

        Assert.Equal(["a/å.txt", "b.txt"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal("copied", Read(archive.Entries[0]));
        Assert.Equal("written", Read(archive.Entries[1]));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Parts_longer_than_the_buffer_are_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(index => index % 9 == 0 ? "å😀" : "abc"));
        var output = new MemoryStream();
        using (var xml = new XmlPartWriter(output))
            xml.Start("a").Attribute("b", text).Text(text).End();

        var root = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).Root!;

        Assert.Equal(text, root.Value);
        Assert.Equal(text, (string?)root.Attribute("b"));
    }

    [Fact]
    public void A_workbook_can_be_written_to_a_stream_that_cannot_seek()
    {
        var seekable = new MemoryStream();
        var writer = new WorkbookWriter();
        writer.Write(SampleWorkbook.Document, seekable);
        var compressed = new MemoryStream();
        using (var forwardOnly = new DeflateStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            writer.Write(SampleWorkbook.Document, forwardOnly);

        compressed.Position = 0;
        var expanded = new MemoryStream();
        using (var inflate = new DeflateStream(compressed, CompressionMode.Decompress))
            inflate.CopyTo(expanded);
        Assert.Equal(seekable.ToArray(), expanded.ToArray());
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
