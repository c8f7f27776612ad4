namespace EsfReports.Pdf.Objects;

/// <summary>Where each object lies (ISO 32000-1, 7.5.8.3).</summary>
internal sealed class CrossReferences
{
    private const byte InFile = 1;
    private const byte InStream = 2;

    private Entry[] _entries = new Entry[256];
    private int _count = 1;

    /// <summary>Object 0 is none (ISO 32000-1, 7.5.4).</summary>
    public CrossReferences() => _entries[0] = new Entry(0, ushort.MaxValue, 0);

    /// <summary>Gives out numbers; the first of them.</summary>
    public int Reserve(int count)
    {
        var first = _count;
        _count += count;
        if (_count > _entries.Length)
            Array.Resize(ref _entries, Math.Max(_count, 2 * _entries.Length));
        return first;
    }

    /// <summary>The object begins at an offset of the file.</summary>
    public void Set(int number, long offset) => _entries[number] = new Entry(InFile, 0, offset);

    /// <summary>The object lies in an object stream.</summary>
    public void SetInStream(int number, int stream, int index) => _entries[number] = new Entry(InStream, index, stream);

    /// <summary>The table's bytes; what describes them is added to the entries of the stream.</summary>
    public PdfBuffer Build(PdfBuffer entries)
    {
        var width = WidthOfPlaces();
        var columns = 3 + width;
        entries.Raw("/Size "u8).Integer(_count).Raw("/W[1 "u8).Integer(width).Raw(" 2]"u8);
        entries.Raw("/DecodeParms<</Predictor 12/Columns "u8).Integer(columns).Raw(">>"u8);

        var table = new PdfBuffer(_count * (columns + 1));
        var previous = new byte[columns];
        var row = new byte[columns];
        for (var number = 0; number < _count; number++)
        {
            Fill(row, _entries[number], width);
            AppendDifference(table, row, previous);
            (row, previous) = (previous, row);
        }

        return table;
    }

    /// <summary>How many bytes the largest place needs.</summary>
    private int WidthOfPlaces()
    {
        var greatest = 0L;
        for (var number = 0; number < _count; number++)
            greatest = Math.Max(greatest, _entries[number].Place);

        // A method with BitOperations.Log2 is compiled each time the program starts.
        var width = 1;
        while (greatest >> (8 * width) > 0)
            width++;
        return width;
    }

    private static void Fill(byte[] row, in Entry entry, int width)
    {
        row[0] = entry.Kind;
        for (var i = 0; i < width; i++)
            row[width - i] = (byte)(entry.Place >> (8 * i));
        row[width + 1] = (byte)(entry.Index >> 8);
        row[width + 2] = (byte)entry.Index;
    }

    /// <summary>PNG's "up" predictor: rows are much alike, and their differences compress well.</summary>
    private static void AppendDifference(PdfBuffer table, byte[] row, byte[] previous)
    {
        const byte Up = 2;

        var target = table.Append(row.Length + 1);
        target[0] = Up;
        for (var i = 0; i < row.Length; i++)
            target[i + 1] = (byte)(row[i] - previous[i]);
    }

    /// <summary>The kind, then generation and offset, or index and stream: the long one last, which takes a third less room.</summary>
    private readonly struct Entry(byte kind, int index, long place)
    {
        public byte Kind { get; } = kind;

        public int Index { get; } = index;

        public long Place { get; } = place;
    }
}
