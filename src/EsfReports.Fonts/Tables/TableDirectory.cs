namespace EsfReports.Fonts.Tables;

/// <summary>The tables of a font file and where they lie (OpenType, "Organization of an OpenType Font").</summary>
internal sealed class TableDirectory
{
    private const uint TrueTypeVersion = 0x00010000;
    private const uint AppleTrueTypeVersion = 0x74727565;
    private const uint CompactFontVersion = 0x4F54544F;
    private const uint CollectionTag = 0x74746366;
    private const string Name = "directory";

    private readonly ReadOnlyMemory<byte> _data;
    private readonly Dictionary<string, (int Offset, int Length)> _entries = new(StringComparer.Ordinal);

    private TableDirectory(ReadOnlyMemory<byte> data) => _data = data;

    /// <summary>Reads the directory; of a font collection, that of its first font.</summary>
    public static TableDirectory Read(ReadOnlyMemory<byte> data)
    {
        var file = new TableView(data.Span, Name);
        var start = file.UInt32(0) == CollectionTag ? file.Int32(12) : 0;
        var directory = new TableDirectory(data);
        directory.ReadEntries(file, start);
        return directory;
    }

    /// <summary>True if the font has the table.</summary>
    public bool Has(string tag) => _entries.ContainsKey(tag);

    /// <summary>A table that every font of this kind has.</summary>
    public TableView Required(string tag) =>
        Has(tag) ? View(tag) : throw new FontFormatException(tag, "is missing");

    /// <summary>A table's bytes, to be kept; empty if the font does not have it.</summary>
    public ReadOnlyMemory<byte> Memory(string tag) =>
        _entries.TryGetValue(tag, out var entry) ? _data.Slice(entry.Offset, entry.Length) : default;

    /// <summary>A table; an empty view if the font does not have it.</summary>
    public TableView View(string tag) => new(Memory(tag).Span, tag);

    private void ReadEntries(TableView file, int start)
    {
        if (file.UInt32(start) is not (TrueTypeVersion or AppleTrueTypeVersion or CompactFontVersion))
            throw file.Broken("does not begin as a TrueType or OpenType font does");

        var count = file.UInt16(start + 4);
        for (var i = 0; i < count; i++)
        {
            var record = start + 12 + (16 * i);
            var tag = file.Tag(record);
            var offset = file.Int32(record + 8);
            var length = file.Int32(record + 12);
            if (offset > file.Length - length)
                throw new FontFormatException(tag, "reaches beyond the end of the file");
            _entries[tag] = (offset, length);
        }
    }
}
