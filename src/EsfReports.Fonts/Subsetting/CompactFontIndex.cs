using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Subsetting;

/// <summary>An INDEX: numbered pieces of bytes (Adobe Technical Note 5176, 5).</summary>
internal sealed class CompactFontIndex
{
    private readonly ReadOnlyMemory<byte> _table;
    private readonly int[] _offsets;

    private CompactFontIndex(ReadOnlyMemory<byte> table, int[] offsets, int end)
    {
        _table = table;
        _offsets = offsets;
        End = end;
    }

    /// <summary>No pieces.</summary>
    public static CompactFontIndex Empty { get; } = new(default, [0], 0);

    public int Count => _offsets.Length - 1;

    /// <summary>Where the table goes on behind it.</summary>
    public int End { get; }

    public ReadOnlySpan<byte> this[int index] => _table.Span[_offsets[index].._offsets[index + 1]];

    public static CompactFontIndex Read(ReadOnlyMemory<byte> table, int position)
    {
        var view = new TableView(table.Span, CompactFont.Table);
        int count = view.UInt16(position);
        if (count == 0)
            return new CompactFontIndex(table, [0], position + 2);

        int size = view.Byte(position + 2);
        var dataStart = position + 3 + ((count + 1) * size) - 1;
        view.Checked(position + 3, (count + 1) * size);
        var offsets = new int[count + 1];
        for (var i = 0; i <= count; i++)
        {
            offsets[i] = dataStart + Offset(view, position + 3 + (i * size), size);
            if (offsets[i] <= dataStart || offsets[i] > table.Length || (i > 0 && offsets[i] < offsets[i - 1]))
                throw view.Broken("has an index that points outside the table");
        }

        return new CompactFontIndex(table, offsets, offsets[count]);
    }

    /// <summary>Appends an INDEX with these pieces.</summary>
    public static void Append(TableBuilder target, IReadOnlyList<byte[]> pieces)
    {
        target.UInt16(pieces.Count);
        if (pieces.Count == 0)
            return;

        var length = 1 + pieces.Sum(piece => piece.Length);
        var size = length < 1 << 8 ? 1 : length < 1 << 16 ? 2 : length < 1 << 24 ? 3 : 4;
        target.Byte(size);
        var offset = 1;
        AppendOffset(target, offset, size);
        foreach (var piece in pieces)
            AppendOffset(target, offset += piece.Length, size);
        foreach (var piece in pieces)
            target.Append(piece);
    }

    private static int Offset(TableView view, int position, int size) => size switch
    {
        1 => view.Byte(position),
        2 => view.UInt16(position),
        3 => (view.Byte(position) << 16) | view.UInt16(position + 1),
        4 => view.Int32(position),
        _ => throw view.Broken($"has an index with offsets of {size} bytes"),
    };

    private static void AppendOffset(TableBuilder target, int offset, int size)
    {
        for (var shift = 8 * (size - 1); shift >= 0; shift -= 8)
            target.Byte(offset >> shift);
    }
}
