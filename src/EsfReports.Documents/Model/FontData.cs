namespace EsfReports.Documents;

/// <summary>The bytes of a font file, compared by identity: one instance a file and process, so that it can be the key of a cache.</summary>
public sealed class FontData(ReadOnlyMemory<byte> bytes)
{
    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;
}
