using System.Buffers.Binary;

namespace EsfReports.Fonts.Subsetting;

/// <summary>Collects the bytes of a table, big-endian.</summary>
internal sealed class TableBuilder
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Byte(int value) => Reserve(1)[0] = (byte)value;

    public void UInt16(int value) => BinaryPrimitives.WriteUInt16BigEndian(Reserve(2), (ushort)value);

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Reserve(4), value);

    public void Append(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Zeros up to the next multiple.</summary>
    public void Align(int multiple) => Reserve((multiple - (Length % multiple)) % multiple).Clear();

    public byte[] ToArray() => Bytes.ToArray();

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Length + count, 2 * _bytes.Length));
        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
