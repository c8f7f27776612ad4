using System.Buffers.Binary;

namespace EsfReports.Documents.Resources;

/// <summary>What the header of a bitmap says.</summary>
internal readonly record struct BitmapHeader(BitmapFormat Format, int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header; null if the bytes are neither PNG nor JPEG. A damaged header gives a size of 0.</summary>
    public static BitmapHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(PngSignature))
            return ReadPng(bytes);
        return bytes is [0xFF, 0xD8, 0xFF, ..] ? ReadJpeg(bytes) : null;
    }

    // PNG, 11.2.2: the header chunk is the first.
    private static BitmapHeader ReadPng(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 33 || !bytes[12..].StartsWith("IHDR"u8))
            return new BitmapHeader(BitmapFormat.Png, 0, 0);
        return new BitmapHeader(
            BitmapFormat.Png, BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
    }

    // ITU T.81, B.2.2: the frame header is the first segment SOF0 to SOF15 but DHT, JPG and DAC.
    private static BitmapHeader ReadJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new BitmapHeader(
                    BitmapFormat.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return new BitmapHeader(BitmapFormat.Jpeg, 0, 0);
    }
}
