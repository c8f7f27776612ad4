namespace EsfReports.Reports;

/// <summary>Turns bytes into the codewords of a QR code: data, padding and error correction, interleaved (ISO/IEC 18004, 7.4 to 7.6).</summary>
internal static class QrCodewords
{
    private const int ByteMode = 0b0100;
    private const int FirstPad = 0xEC;
    private const int SecondPad = 0x11;

    /// <summary>All codewords in the order in which they are placed.</summary>
    public static byte[] Of(ReadOnlySpan<byte> text, QrVersion version)
    {
        var data = Data(text, version);
        var blocks = version.ShortBlocks + version.LongBlocks;
        var codewords = new byte[data.Length + (blocks * version.CheckLength)];
        Span<byte> check = stackalloc byte[version.CheckLength];
        var start = 0;
        for (var number = 0; number < blocks; number++)
        {
            var block = data.AsSpan(start, version.ShortLength + (number < version.ShortBlocks ? 0 : 1));
            check.Clear();
            ReedSolomon.Divide(block, version.Generator, check);
            PlaceData(block, number, version, codewords);
            for (var index = 0; index < check.Length; index++)
                codewords[data.Length + (index * blocks) + number] = check[index];
            start += block.Length;
        }

        return codewords;
    }

    /// <summary>First the first codeword of each block, then the second of each; long blocks go on when short ones are over.</summary>
    private static void PlaceData(ReadOnlySpan<byte> block, int number, QrVersion version, byte[] codewords)
    {
        var blocks = version.ShortBlocks + version.LongBlocks;
        for (var index = 0; index < version.ShortLength; index++)
            codewords[(index * blocks) + number] = block[index];
        if (block.Length > version.ShortLength)
            codewords[(version.ShortLength * blocks) + number - version.ShortBlocks] = block[^1];
    }

    // The mode takes four bits, so that every byte after it lies across two codewords; what is left of the last is the terminator.
    private static byte[] Data(ReadOnlySpan<byte> text, QrVersion version)
    {
        var data = new byte[version.DataLength];
        var used = 0;
        data[0] = ByteMode << 4;
        if (version.LengthBits > 8)
            Append((byte)(text.Length >> 8));
        Append((byte)text.Length);
        foreach (var letter in text)
            Append(letter);

        var pad = FirstPad;
        for (var index = used + 1; index < data.Length; index++, pad ^= FirstPad ^ SecondPad)
            data[index] = (byte)pad;
        return data;

        void Append(byte value)
        {
            data[used++] |= (byte)(value >> 4);
            data[used] = (byte)(value << 4);
        }
    }
}
