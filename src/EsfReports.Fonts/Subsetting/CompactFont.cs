using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Subsetting;

/// <summary>The parts of a <c>CFF</c> table (Adobe Technical Note 5176).</summary>
internal sealed class CompactFont
{
    public const string Table = "CFF ";

    public const int FontBox = 5;
    public const int FontMatrix = 1207;
    public const int CharsetOffset = 15;
    public const int CharStringsOffset = 17;
    public const int Private = 18;
    public const int Subroutines = 19;
    public const int RegistryOrderingSupplement = 1230;
    public const int GlyphCount = 1234;
    public const int FontArrayOffset = 1236;
    public const int FontSelectOffset = 1237;

    private readonly byte[] _selected;

    private CompactFont(ReadOnlyMemory<byte> table, CompactFontDictionary top, CompactFontIndex global)
    {
        Top = top;
        GlobalSubroutines = global;
        CharStrings = CompactFontIndex.Read(table, top.Find(CharStringsOffset) ?? throw Missing("outlines"));
        (Fonts, _selected) = top.Has(RegistryOrderingSupplement)
            ? ReadFonts(table, top, CharStrings.Count)
            : ([CompactFontPart.Read(table, top)], new byte[CharStrings.Count]);
    }

    public CompactFontDictionary Top { get; }

    public CompactFontIndex GlobalSubroutines { get; }

    public CompactFontIndex CharStrings { get; }

    /// <summary>One, or those of a CID-keyed font.</summary>
    public CompactFontPart[] Fonts { get; }

    public static CompactFont Read(ReadOnlyMemory<byte> table)
    {
        var header = new TableView(table.Span, Table);
        var names = CompactFontIndex.Read(table, header.Byte(2));
        var tops = CompactFontIndex.Read(table, names.End);
        var strings = CompactFontIndex.Read(table, tops.End);
        var global = CompactFontIndex.Read(table, strings.End);
        return tops.Count > 0
            ? new CompactFont(table, CompactFontDictionary.Read(tops[0]), global)
            : throw header.Broken("holds no font");
    }

    /// <summary>Index of the part of the font that a glyph belongs to.</summary>
    public int FontIndexOf(int glyph) => _selected[glyph];

    /// <summary>Fails unless all outlines can be taken apart.</summary>
    public void Check(int glyphCount)
    {
        if (CharStrings.Count < glyphCount)
            throw new FontFormatException(Table, $"has {CharStrings.Count} outlines for {glyphCount} glyphs");

        var scanner = new CharStringScanner(this);
        for (var glyph = 0; glyph < CharStrings.Count; glyph++)
            scanner.Scan(glyph);
    }

    private static FontFormatException Missing(string what) => new(Table, $"has no {what}");

    private static (CompactFontPart[] Fonts, byte[] Selected) ReadFonts(ReadOnlyMemory<byte> table, CompactFontDictionary top, int glyphCount)
    {
        var array = CompactFontIndex.Read(table, top.Find(FontArrayOffset) ?? throw Missing("array of fonts"));
        var fonts = new CompactFontPart[array.Count];
        for (var i = 0; i < fonts.Length; i++)
            fonts[i] = CompactFontPart.Read(table, CompactFontDictionary.Read(array[i]));

        var view = new TableView(table.Span, Table).From(top.Find(FontSelectOffset) ?? throw Missing("choice of fonts"));
        var selected = ReadSelection(view, glyphCount);
        return selected.All(index => index < fonts.Length) ? (fonts, selected) : throw view.Broken("chooses a font that is not there");
    }

    private static byte[] ReadSelection(TableView view, int glyphCount)
    {
        if (view.Byte(0) == 0)
            return view.Slice(1, glyphCount).Bytes.ToArray();
        if (view.Byte(0) != 3)
            throw view.Broken($"has a choice of fonts of format {view.Byte(0)}; 0 and 3 are known");

        var selected = new byte[glyphCount];
        for (var range = 0; range < view.UInt16(1); range++)
        {
            var position = 3 + (3 * range);
            for (int glyph = view.UInt16(position); glyph < view.UInt16(position + 3) && glyph < glyphCount; glyph++)
                selected[glyph] = view.Byte(position + 2);
        }

        return selected;
    }
}
