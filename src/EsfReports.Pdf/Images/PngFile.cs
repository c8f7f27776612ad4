using System.Buffers.Binary;
using System.IO.Compression;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Images;

/// <summary>The chunks of a PNG file (ISO/IEC 15948) that matter for showing it.</summary>
internal sealed class PngFile
{
    private const long MaximumSamples = 400_000_000;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly PdfBuffer _data = new();

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>Bits of a sample.</summary>
    public int Depth { get; private set; }

    public PngColor Color { get; private set; }

    public bool IsInterlaced { get; private set; }

    /// <summary>Red, green and blue of each entry; empty without a palette.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>The <c>tRNS</c> chunk; empty if there is none.</summary>
    public byte[] Transparency { get; private set; } = [];

    /// <summary>Samples of a pixel.</summary>
    public int Channels => Color switch { PngColor.Rgb => 3, PngColor.GrayAlpha => 2, PngColor.RgbAlpha => 4, _ => 1 };

    /// <summary>The compressed rows.</summary>
    public byte[] Data => _data.Written.ToArray();

    public static PngFile Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
            throw new ImageFormatException("does not begin as a PNG file does");

        var png = new PngFile();
        for (var position = Signature.Length; position + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[position..]);
            if (length > file.Length - position - 12)
                throw new ImageFormatException("ends within a chunk");
            png.Take(BinaryPrimitives.ReadUInt32BigEndian(file[(position + 4)..]), file.Slice(position + 8, (int)length));
            position += 12 + (int)length;
        }

        png.Check();
        return png;
    }

    /// <summary>Bytes of a row of so many pixels, without its filter byte.</summary>
    public int RowLength(int width) => (int)((((long)width * Channels * Depth) + 7) / 8);

    /// <summary>Unpacks so many bytes, and not one more, whatever the file holds.</summary>
    public byte[] Inflate(int length)
    {
        var bytes = new byte[length];
        try
        {
            using var data = new MemoryStream(Data);
            using var unzip = new ZLibStream(data, CompressionMode.Decompress);
            unzip.ReadExactly(bytes);
        }
        catch (InvalidDataException)
        {
            throw new ImageFormatException("holds damaged compressed data");
        }
        catch (EndOfStreamException)
        {
            throw new ImageFormatException("holds fewer rows than its header says");
        }

        return bytes;
    }

    private void Take(uint type, ReadOnlySpan<byte> chunk)
    {
        switch (type)
        {
            case 0x49484452 when chunk.Length == 13:
                ReadHeader(chunk);
                break;
            case 0x504C5445:
                Palette = chunk.ToArray();
                break;
            case 0x74524E53:
                Transparency = chunk.ToArray();
                break;
            case 0x49444154:
                _data.Raw(chunk);
                break;
        }
    }

    private void ReadHeader(ReadOnlySpan<byte> header)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        (Depth, Color, IsInterlaced) = (header[8], (PngColor)header[9], header[12] == 1);
        if (width is 0 or > 1_000_000 || height is 0 or > 1_000_000 || (long)width * height * 4 > MaximumSamples)
            throw new ImageFormatException($"has {width} × {height} pixels; at most {MaximumSamples / 4_000_000} million are shown");
        (Width, Height) = ((int)width, (int)height);
    }

    private void Check()
    {
        var isKnown = (Color, Depth) switch
        {
            (PngColor.Gray, 1 or 2 or 4 or 8 or 16) => true,
            (PngColor.Palette, 1 or 2 or 4 or 8) => true,
            (PngColor.Rgb or PngColor.GrayAlpha or PngColor.RgbAlpha, 8 or 16) => true,
            _ => false,
        };
        if (Width == 0 || !isKnown)
            throw new ImageFormatException("has no header that PNG allows");
        if (Color == PngColor.Palette && (Palette.Length is 0 or > 768 || Palette.Length % 3 != 0))
            throw new ImageFormatException("has no palette, or one that is not whole");
    }
}

/// <summary>What the samples of a pixel are; the values are those of the format.</summary>
internal enum PngColor { Gray = 0, Rgb = 2, Palette = 3, GrayAlpha = 4, RgbAlpha = 6 }
