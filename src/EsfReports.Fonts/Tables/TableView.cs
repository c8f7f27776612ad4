using System.Buffers.Binary;

namespace EsfReports.Fonts.Tables;

/// <summary>A part of a font table, read big-endian; every read outside of it is a <see cref="FontFormatException"/>.</summary>
internal readonly ref struct TableView(ReadOnlySpan<byte> bytes, string table)
{
    /// <summary>The bytes themselves.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>Tag of the table, for messages.</summary>
    public string Table { get; } = table;

    public int Length => Bytes.Length;

    public byte Byte(int offset) => Bytes[Checked(offset, 1)];

    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Bytes[Checked(offset, 2)..]);

    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Bytes[Checked(offset, 2)..]);

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Bytes[Checked(offset, 4)..]);

    /// <summary>An offset or count of 32 bits that must fit into the file.</summary>
    public int Int32(int offset)
    {
        var value = UInt32(offset);
        return value <= int.MaxValue ? (int)value : throw Broken($"holds the offset {value}, which is larger than the file");
    }

    /// <summary>A signed 16.16 fixed-point number.</summary>
    public double Fixed(int offset) => (int)UInt32(offset) / 65536.0;

    /// <summary>Four letters.</summary>
    public string Tag(int offset)
    {
        Span<char> letters = stackalloc char[4];
        for (var i = 0; i < 4; i++)
            letters[i] = (char)Byte(offset + i);
        return new string(letters);
    }

    /// <summary>What begins at an offset and runs to the end.</summary>
    public TableView From(int offset) => new(Bytes[Checked(offset, 0)..], Table);

    /// <summary>What stands behind the 16-bit offset at <paramref name="position"/>.</summary>
    public TableView Follow(int position) => From(UInt16(position));

    /// <summary>A piece of known length.</summary>
    public TableView Slice(int offset, int length) => new(Bytes.Slice(Checked(offset, length), length), Table);

    /// <summary>Fails unless so many bytes are there.</summary>
    public int Checked(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Bytes.Length - length)
            throw Broken("ends too early");
        return offset;
    }

    public FontFormatException Broken(string finding) => new(Table, finding);
}
