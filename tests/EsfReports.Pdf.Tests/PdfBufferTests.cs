using System.Text;
using EsfReports.Pdf.Objects;
using Xunit;

namespace EsfReports.Pdf.Tests;

public sealed class PdfBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.25, "-.25")]
    [InlineData(12, "12")]
    [InlineData(12.345, "12.35")]
    [InlineData(-12.999, "-13")]
    [InlineData(1.05, "1.05")]
    [InlineData(1e9, "32767")]
    [InlineData(double.NaN, "0")]
    [InlineData(double.NegativeInfinity, "-32767")]
    public void Numbers_are_short(double value, string expected)
    {
        Assert.Equal(expected, Encoding.ASCII.GetString(new PdfBuffer().Number(value).Written));
    }

    [Theory]
    [InlineData("application/json", "/application#2Fjson")]
    [InlineData("A B", "/A#20B")]
    [InlineData("å", "/#C3#A5")]
    [InlineData("a\0b", "/ab")]
    public void Names_are_escaped(string name, string expected)
    {
        Assert.Equal(expected, Encoding.ASCII.GetString(new PdfBuffer().Name(name).Written));
    }

    // An empty page: Ghostscript stops at a stream without the header of its compression.
    [Fact]
    public void Nothing_is_compressed_to_a_whole_stream()
    {
        using var stream = new System.IO.Compression.ZLibStream(new MemoryStream(Deflate.Compress([])), System.IO.Compression.CompressionMode.Decompress);

        Assert.Equal("789C030000000001", Convert.ToHexString(Deflate.Compress([])));
        Assert.Equal(-1, stream.ReadByte());
    }

    [Fact]
    public void Numbers_read_back_as_what_was_written_to_the_last_decimal()
    {
        var random = new Random(4);
        for (var i = 0; i < 2000; i++)
        {
            var value = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(5));
            var decimals = random.Next(6);
            var text = Encoding.ASCII.GetString(new PdfBuffer().Number(value, decimals).Written);
            Assert.InRange(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) - value, -0.5001 * Math.Pow(10, -decimals), 0.5001 * Math.Pow(10, -decimals));
        }
    }
}
