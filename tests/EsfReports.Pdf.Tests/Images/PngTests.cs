using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Pdf.Images;
using Xunit;

namespace EsfReports.Pdf.Tests.Images;

public sealed class PngTests
{
    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, false)]
    [InlineData(0, 4, true)]
    [InlineData(0, 8, true)]
    [InlineData(0, 16, false)]
    [InlineData(2, 8, false)]
    [InlineData(2, 16, true)]
    [InlineData(3, 1, true)]
    [InlineData(3, 4, false)]
    [InlineData(3, 8, true)]
    [InlineData(4, 8, true)]
    [InlineData(4, 16, false)]
    [InlineData(6, 8, false)]
    [InlineData(6, 16, true)]
    public void Rows_come_out_as_they_went_in(int color, int depth, bool isInterlaced)
    {
        foreach (var (width, height) in ((int, int)[])[(1, 1), (3, 2), (9, 17), (33, 8)])
        {
            var png = new TestPng(width, height, color, depth, isInterlaced, seed: width);

            Assert.Equal(png.Rows, PngRows.Decode(PngFile.Read(png.File)));
            Assert.NotNull(PngImage.Encode(png.File));
        }
    }

    [Fact]
    public void Every_kind_of_image_is_written_once_however_often_it_is_shown()
    {
        var builder = new DocumentBuilder();
        var y = 10.0;
        foreach (var (color, depth) in ((int, int)[])[(0, 1), (0, 16), (2, 8), (3, 4), (4, 8), (6, 8), (6, 16)])
        {
            var figure = builder.Add(new StructureElement(StructureRole.Figure, SourceLocation.None) { Alternative = "Brus" });
            var bitmap = new BitmapImage(new TestPng(20, 20, color, depth, depth == 8, 3).File, BitmapFormat.Png, 20, 20);
            builder.Item(new ImageItem(new Rectangle(10, y, 20, 20), bitmap, ContentTag.Of(figure)));
            builder.Item(new ImageItem(new Rectangle(40, y, 20, 20), bitmap, ContentTag.Of(figure)));
            y += 25;
        }

        var pdf = PdfBytes.Write(builder.Build());

        Assert.Equal(7 + 3, PdfDump.Of(pdf).Split("/Subtype/Image").Length - 1);
        Assert.Equal(3, PdfDump.Of(pdf).Split("/SMask ").Length - 1);
    }

    [Fact]
    public void One_colour_and_palette_entries_can_be_transparent()
    {
        var keyed = PngFile.Read(new TestPng(2, 1, 0, 8, false, 1) { Transparency = [0, 7] }.Build([7, 8]));
        var palette = PngFile.Read(new TestPng(2, 1, 3, 8, false, 1) { Transparency = [10] }.Build([0, 1]));

        Assert.Equal([0, 255], PngAlpha.Extract(keyed, PngRows.Decode(keyed)));
        Assert.Equal([10, 255], PngAlpha.Extract(palette, PngRows.Decode(palette)));
    }

    [Theory]
    [InlineData("cut", "file.html(3): error ESF4301: The image cannot be put into the PDF: it ends within a chunk.")]
    [InlineData("text", "file.html(3): error ESF4301: The image cannot be put into the PDF: it does not begin as a PNG file does.")]
    [InlineData("short", "file.html(3): error ESF4301: The image cannot be put into the PDF: it holds fewer rows than its header says.")]
    [InlineData("cmyk", "file.html(3): error ESF4301: The image cannot be put into the PDF: it has the colours of a printing press (CMYK), which an archival PDF cannot hold beside screen colours.")]
    [InlineData("noFrame", "file.html(3): error ESF4301: The image cannot be put into the PDF: it has no frame that can be shown; baseline and progressive JPEG are supported.")]
    public void A_broken_image_is_left_out_and_named(string kind, string expected)
    {
        var png = new TestPng(8, 8, 2, 8, false, 1);
        byte[] bytes = kind switch
        {
            "cut" => png.File[..60],
            "text" => "GIF89a, really"u8.ToArray(),
            "short" => png.Build(png.Rows[..24]),
            "cmyk" => Jpeg(4),
            _ => [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0, 0],
        };
        var builder = new DocumentBuilder();
        var figure = builder.Add(new StructureElement(StructureRole.Figure, new SourceLocation("file.html", 3)) { Alternative = "Bild" });
        var bitmap = new BitmapImage(bytes, kind is "cmyk" or "noFrame" ? BitmapFormat.Jpeg : BitmapFormat.Png, 8, 8);
        builder.Item(new ImageItem(new Rectangle(0, 0, 8, 8), bitmap, ContentTag.Of(figure)));

        using var output = new MemoryStream();
        var diagnostic = Assert.Single(new PdfWriter().Write(builder.Build(), PdfOptions.Default, output));

        Assert.Equal(expected, diagnostic.ToString().Split('\n')[0]);
        Assert.NotEqual(0, output.Length);
    }

    [Theory]
    [InlineData(1, "/DeviceGray")]
    [InlineData(3, "/DeviceRGB")]
    public void A_jpeg_file_is_taken_over_as_it_is(int components, string space)
    {
        var builder = new DocumentBuilder();
        var figure = builder.Add(new StructureElement(StructureRole.Figure, SourceLocation.None) { Alternative = "Bild" });
        builder.Item(new ImageItem(
            new Rectangle(0, 0, 8, 8), new BitmapImage(Jpeg(components), BitmapFormat.Jpeg, 16, 8), ContentTag.Of(figure)));

        var dump = PdfDump.Of(PdfBytes.Write(builder.Build()));

        Assert.Contains($"/Width 16/Height 8/BitsPerComponent 8/Filter/DCTDecode/ColorSpace{space}", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_files_end_in_a_finding_or_in_an_image()
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var random = new Random(seed);
            var bytes = new TestPng(7, 5, ((int[])[0, 2, 3, 4, 6])[seed % 5], 8, seed % 2 == 0, seed).File;
            for (var i = random.Next(1, 6); i > 0; i--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var problem = Record.Exception(() => PngImage.Encode(bytes));

            Assert.True(problem is null or ImageFormatException, $"seed {seed}: {problem}");
        }
    }

    private static byte[] Jpeg(int components) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, (byte)(8 + (3 * components)), 8, 0, 8, 0, 16, (byte)components, 1, 0x11, 0, 0xFF, 0xD9];

    /// <summary>A PNG file of noise; each row has the next of the five filters.</summary>
    private sealed class TestPng(int width, int height, int color, int depth, bool isInterlaced, int seed)
    {
        private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
            [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

        private readonly int _bits = depth * color switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

        public byte[] Rows { get; } = Noise(width, height, depth * color switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 }, seed);

        public byte[] Transparency { get; init; } = [];

        public byte[] File => Build(Rows);

        public byte[] Build(byte[] rows)
        {
            using var file = new MemoryStream();
            file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
            var header = new byte[13];
            BinaryPrimitives.WriteInt32BigEndian(header, width);
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
            (header[8], header[9], header[12]) = ((byte)depth, (byte)color, (byte)(isInterlaced ? 1 : 0));
            Chunk(file, "IHDR", header);
            if (color == 3)
                Chunk(file, "PLTE", [.. Enumerable.Range(0, 3 << Math.Min(depth, 8)).Select(value => (byte)(value * 7))]);
            if (Transparency.Length > 0)
                Chunk(file, "tRNS", Transparency);

            using var packed = new MemoryStream();
            using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
                zip.Write(Filtered(rows));
            Chunk(file, "IDAT", packed.ToArray());
            Chunk(file, "IEND", []);
            return file.ToArray();
        }

        private byte[] Filtered(byte[] rows)
        {
            var result = new List<byte>();
            var passes = isInterlaced ? Passes : [(0, 0, 1, 1)];
            foreach (var (x, y, stepX, stepY) in passes)
            {
                var (columns, lines) = ((width - x + stepX - 1) / stepX, (height - y + stepY - 1) / stepY);
                if (columns <= 0 || lines <= 0)
                    continue;
                var previous = new byte[((columns * _bits) + 7) / 8];
                for (var line = 0; line < lines && (y + (line * stepY)) * RowLength(width) < rows.Length; line++)
                {
                    var row = Pick(rows, y + (line * stepY), x, stepX, columns);
                    Filter(result, line % 5, row, previous);
                    previous = row;
                }
            }

            return [.. result];
        }

        private int RowLength(int columns) => ((columns * _bits) + 7) / 8;

        private byte[] Pick(byte[] rows, int line, int x, int step, int columns)
        {
            var row = new byte[RowLength(columns)];
            for (var bit = 0; bit < columns * _bits; bit++)
            {
                var from = ((x + (bit / _bits * step)) * _bits) + (bit % _bits);
                var value = rows[(line * RowLength(width)) + (from / 8)] >> (7 - (from % 8)) & 1;
                row[bit / 8] |= (byte)(value << (7 - (bit % 8)));
            }

            return row;
        }

        private void Filter(List<byte> result, int filter, byte[] row, byte[] above)
        {
            var distance = Math.Max(1, _bits / 8);
            result.Add((byte)filter);
            for (var i = 0; i < row.Length; i++)
            {
                int left = i >= distance ? row[i - distance] : 0, corner = i >= distance ? above[i - distance] : 0;
                var estimate = left + above[i] - corner;
                var nearest = ((int[])[left, above[i], corner]).MinBy(value => Math.Abs(estimate - value));
                result.Add((byte)(row[i] - filter switch { 1 => left, 2 => above[i], 3 => (left + above[i]) / 2, 4 => nearest, _ => 0 }));
            }
        }

        /// <summary>Noise whose unused bits at the ends of rows are 0.</summary>
        private static byte[] Noise(int width, int height, int bits, int seed)
        {
            var rowLength = ((width * bits) + 7) / 8;
            var rows = new byte[rowLength * height];
            new Random(seed).NextBytes(rows);
            var unused = (rowLength * 8) - (width * bits);
            for (var row = 1; row <= height; row++)
                rows[(row * rowLength) - 1] &= (byte)(0xFF << unused);
            return rows;
        }

        private static void Chunk(Stream file, string type, byte[] data)
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
            file.Write(length);
            file.Write(Encoding.ASCII.GetBytes(type));
            file.Write(data);
            file.Write([0, 0, 0, 0]);
        }
    }
}
