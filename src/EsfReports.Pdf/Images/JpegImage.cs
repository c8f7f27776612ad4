using System.Buffers.Binary;

namespace EsfReports.Pdf.Images;

/// <summary>JPEG files (ISO/IEC 10918-1) are taken over as they are; only the header of the frame is read.</summary>
internal static class JpegImage
{
    private const byte StartOfImage = 0xD8;
    private const byte StartOfScan = 0xDA;

    public static EncodedImage Encode(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != StartOfImage)
            throw new ImageFormatException("does not begin as a JPEG file does");

        var frame = FindFrame(file);
        var (bits, height, width, components) = (
            frame[0], BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), frame[5]);
        if (bits != 8 || width == 0 || height == 0)
            throw new ImageFormatException($"has {bits} bits a sample and {width} × {height} pixels; 8 bits and at least one pixel were expected");

        var entries = EncodedImage.Entries(width, height, bits).Raw("/Filter/DCTDecode/ColorSpace"u8);
        entries.Raw(components switch
        {
            1 => "/DeviceGray"u8,
            3 => "/DeviceRGB"u8,
            4 => throw new ImageFormatException("has the colours of a printing press (CMYK), which an archival PDF cannot hold beside screen colours"),
            _ => throw new ImageFormatException($"has {components} colour components; 1 or 3 were expected"),
        });
        return new EncodedImage(entries.Written.ToArray(), file.ToArray(), null);
    }

    /// <summary>Precision, height, width and count of components of the frame.</summary>
    private static ReadOnlySpan<byte> FindFrame(ReadOnlySpan<byte> file)
    {
        for (var position = 2; position + 4 <= file.Length;)
        {
            var marker = file[position + 1];
            if (file[position] != 0xFF || marker == StartOfScan)
                break;
            if (marker == 0xFF)
            {
                position++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 2)..]);
            if (IsFrame(marker) && length >= 8 && position + 10 <= file.Length)
                return file.Slice(position + 4, 6);
            position += 2 + length;
        }

        throw new ImageFormatException("has no frame that can be shown; baseline and progressive JPEG are supported");
    }

    /// <summary>Baseline, extended and progressive with Huffman coding, which is what DCTDecode takes (ISO 32000-1, 7.4.8).</summary>
    private static bool IsFrame(byte marker) => marker is 0xC0 or 0xC1 or 0xC2;
}
