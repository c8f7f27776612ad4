namespace EsfReports.Reports;

/// <summary>Turns bytes into the codewords of a QR code: data, padding and error correction, interleaved (ISO/IEC 18004, 7.4 to 7.6).</summary>
internal static class QrCodewords
{
    private const int ByteMode = 0b0100;

    /// <summary>All codewords in the order in which they are placed.</summary>
    public static byte[] Of(byte[] text, QrVersion version)
    {
        var blocks = Split(Data(text, version), version);
        var checks = blocks.ConvertAll(block => ReedSolomon.Remainder(block, version.CheckLength));
        return [.. Interleave(blocks), .. Interleave(checks)];
    }

    private static byte[] Data(byte[] text, QrVersion version)
    {
        var bits = new List<bool>(version.DataLength * 8);
        Append(bits, ByteMode, 4);
        Append(bits, text.Length, version.LengthBits);
        foreach (var letter in text)
            Append(bits, letter, 8);

        // The terminator is cut short where the code is full.
        Append(bits, 0, Math.Min(4, (version.DataLength * 8) - bits.Count));
        Append(bits, 0, (8 - (bits.Count % 8)) % 8);
        for (var pad = 0xEC; bits.Count < version.DataLength * 8; pad ^= 0xEC ^ 0x11)
            Append(bits, pad, 8);
        return Bytes(bits);
    }

    private static void Append(List<bool> bits, int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
            bits.Add(((value >> bit) & 1) != 0);
    }

    private static byte[] Bytes(List<bool> bits)
    {
        var bytes = new byte[bits.Count / 8];
        for (var index = 0; index < bits.Count; index++)
        {
            if (bits[index])
                bytes[index / 8] |= (byte)(0x80 >> (index % 8));
        }

        return bytes;
    }

    private static List<byte[]> Split(byte[] data, QrVersion version)
    {
        var blocks = new List<byte[]>();
        for (var start = 0; start < data.Length;)
        {
            var length = version.ShortLength + (blocks.Count < version.ShortBlocks ? 0 : 1);
            blocks.Add(data[start..(start + length)]);
            start += length;
        }

        return blocks;
    }

    // First the first codeword of each block, then the second of each; long blocks go on when short ones are over.
    private static IEnumerable<byte> Interleave(List<byte[]> blocks)
    {
        for (var index = 0; index < blocks[^1].Length; index++)
        {
            foreach (var block in blocks.Where(block => index < block.Length))
                yield return block[index];
        }
    }
}
