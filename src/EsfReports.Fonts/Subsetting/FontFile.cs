using System.Buffers.Binary;

namespace EsfReports.Fonts.Subsetting;

/// <summary>Puts tables together to a TrueType file (OpenType, "Organization of an OpenType Font").</summary>
internal static class FontFile
{
    private const uint TrueTypeVersion = 0x00010000;
    private const uint ChecksumMagic = 0xB1B0AFBA;
    private const int ChecksumAdjustmentPosition = 8;

    /// <summary>Builds the file; the tables must be in the order of their tags, with a <c>head</c> whose adjustment is 0.</summary>
    public static byte[] Build(IReadOnlyList<(string Tag, byte[] Bytes)> tables)
    {
        var file = new TableBuilder();
        AppendHeader(file, tables.Count);
        var position = 12 + (16 * tables.Count);
        var headPosition = 0;
        foreach (var (tag, bytes) in tables)
        {
            if (tag == "head")
                headPosition = position;
            foreach (var letter in tag)
                file.Byte(letter);
            file.UInt32(Checksum(bytes));
            file.UInt32((uint)position);
            file.UInt32((uint)bytes.Length);
            position += (bytes.Length + 3) & ~3;
        }

        foreach (var (_, bytes) in tables)
        {
            file.Append(bytes);
            file.Align(4);
        }

        var result = file.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(
            result.AsSpan(headPosition + ChecksumAdjustmentPosition), ChecksumMagic - Checksum(result));
        return result;
    }

    private static void AppendHeader(TableBuilder file, int count)
    {
        // A method with BitOperations.Log2 is compiled each time the program starts.
        var power = 0;
        while (count >> (power + 1) > 0)
            power++;
        file.UInt32(TrueTypeVersion);
        file.UInt16(count);
        file.UInt16(16 << power);
        file.UInt16(power);
        file.UInt16((16 * count) - (16 << power));
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (; bytes.Length >= 4; bytes = bytes[4..])
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes);

        Span<byte> rest = stackalloc byte[4];
        rest.Clear();
        bytes.CopyTo(rest);
        return sum + BinaryPrimitives.ReadUInt32BigEndian(rest);
    }
}
