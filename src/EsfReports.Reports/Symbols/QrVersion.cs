namespace EsfReports.Reports;

/// <summary>A size of QR codes at error correction level M (ISO/IEC 18004, tables 7, 9 and E.1).</summary>
/// <param name="Number">1 to 10.</param>
/// <param name="CheckLength">Codewords of error correction in each block.</param>
/// <param name="ShortBlocks">Blocks of <paramref name="ShortLength"/> codewords.</param>
/// <param name="ShortLength">Data codewords of a short block; a long block has one more.</param>
/// <param name="LongBlocks">Blocks that come after the short ones.</param>
/// <param name="Alignments">Rows and columns in which alignment patterns are centred.</param>
internal sealed record QrVersion(int Number, int CheckLength, int ShortBlocks, int ShortLength, int LongBlocks, int[] Alignments)
{
    /// <summary>The versions, smallest first.</summary>
    public static IReadOnlyList<QrVersion> All { get; } =
    [
        new(1, 10, 1, 16, 0, []),
        new(2, 16, 1, 28, 0, [6, 18]),
        new(3, 26, 1, 44, 0, [6, 22]),
        new(4, 18, 2, 32, 0, [6, 26]),
        new(5, 24, 2, 43, 0, [6, 30]),
        new(6, 16, 4, 27, 0, [6, 34]),
        new(7, 18, 4, 31, 0, [6, 22, 38]),
        new(8, 22, 2, 38, 2, [6, 24, 42]),
        new(9, 22, 3, 36, 2, [6, 26, 46]),
        new(10, 26, 4, 43, 1, [6, 28, 50]),
    ];

    /// <summary>What all its codes have in common; drawn when it is first asked for.</summary>
    public QrFrame Frame => field ??= new QrFrame(this);

    /// <summary>The polynomial of its error correction, in logarithms.</summary>
    public byte[] Generator => field ??= ReedSolomon.Generator(CheckLength);

    /// <summary>Modules on each side.</summary>
    public int Size => 17 + (4 * Number);

    /// <summary>Codewords of data in all blocks.</summary>
    public int DataLength => (ShortBlocks * ShortLength) + (LongBlocks * (ShortLength + 1));

    /// <summary>Bits that tell the length of a text in byte mode (table 3).</summary>
    public int LengthBits => Number < 10 ? 8 : 16;

    /// <summary>Bytes of text that fit beside mode and length.</summary>
    public int TextCapacity => DataLength - ((4 + LengthBits + 7) / 8);
}
