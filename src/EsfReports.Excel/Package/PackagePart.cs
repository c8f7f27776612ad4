using System.IO.Compression;

namespace EsfReports.Excel;

/// <summary>The content of a part that is the same in many workbooks: compressed once, copied into each.</summary>
/// <param name="Content">The compressed bytes.</param>
/// <param name="Length">How many bytes they are when expanded.</param>
/// <param name="CheckSum">CRC-32 of the expanded bytes.</param>
internal sealed record PackagePart(ReadOnlyMemory<byte> Content, int Length, uint CheckSum)
{
    /// <summary>Compresses a part as well as can be, for it is done once.</summary>
    public static PackagePart Compress(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(bytes);

        return new PackagePart(compressed.ToArray(), bytes.Length, Crc32.Append(0, bytes));
    }
}
