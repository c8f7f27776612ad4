using System.Collections.Immutable;
using System.Text;

namespace EsfReports.Fonts.Subsetting;

/// <summary>
/// Makes a CID-keyed CFF program of some glyphs, in which the CID is the glyph's number (ISO 32000-1, 9.9, CIDFontType0C). Subroutines
/// that no glyph calls are emptied and keep their numbers, because outlines call them by number.
/// </summary>
internal sealed class CompactFontSubset
{
    /// <summary>The standard strings end here; ours follow.</summary>
    private const int FirstOwnString = 391;

    private static readonly byte[] Return = [11];

    private readonly CompactFont _font;
    private readonly ImmutableArray<ushort> _glyphs;
    private readonly CharStringScanner _used;
    private readonly int[] _fontIndices;

    private CompactFontSubset(OpenTypeFont font, ImmutableArray<ushort> glyphs)
    {
        _font = CompactFont.Read(font.Directory.Memory(CompactFont.Table));
        _glyphs = glyphs;
        _used = new CharStringScanner(_font);
        foreach (var glyph in _glyphs)
            _used.Scan(glyph);
        _fontIndices = [.. _glyphs.Select(glyph => _font.FontIndexOf(glyph)).Distinct().Order()];
    }

    public static FontSubset Create(OpenTypeFont font, ImmutableArray<ushort> glyphs)
    {
        var subset = new CompactFontSubset(font, glyphs);
        return FontSubset.From(font, subset._glyphs, subset.Build(font.PostScriptName));
    }

    /// <summary>All offsets are written in five bytes, so that the first round finds the places and the second writes them.</summary>
    private byte[] Build(string name)
    {
        var places = new Places();
        Build(name, places);
        return Build(name, places).ToArray();
    }

    private TableBuilder Build(string name, Places places)
    {
        var table = new TableBuilder();
        table.Append([1, 0, 4, 4]);
        CompactFontIndex.Append(table, [Encoding.ASCII.GetBytes(name)]);
        CompactFontIndex.Append(table, [BuildTop(places)]);
        CompactFontIndex.Append(table, ["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        CompactFontIndex.Append(table, Keep(_font.GlobalSubroutines, _used.Global.Contains));

        places.Charset = table.Length;
        AppendCharset(table);
        places.FontSelect = table.Length;
        AppendSelection(table);
        places.CharStrings = table.Length;
        CompactFontIndex.Append(table, [.. _glyphs.Select(glyph => _font.CharStrings[glyph].ToArray())]);
        AppendFonts(table, places);
        return table;
    }

    private byte[] BuildTop(Places places)
    {
        var top = new TableBuilder();
        CompactFontDictionary.Append(top, CompactFont.RegistryOrderingSupplement, FirstOwnString, FirstOwnString + 1, 0);
        _font.Top.CopyTo(top, name => name is CompactFont.FontBox or CompactFont.FontMatrix);
        CompactFontDictionary.Append(top, CompactFont.GlyphCount, _glyphs.Length);
        CompactFontDictionary.Append(top, CompactFont.CharsetOffset, places.Charset);
        CompactFontDictionary.Append(top, CompactFont.FontSelectOffset, places.FontSelect);
        CompactFontDictionary.Append(top, CompactFont.CharStringsOffset, places.CharStrings);
        CompactFontDictionary.Append(top, CompactFont.FontArrayOffset, places.FontArray);
        return top.ToArray();
    }

    /// <summary>Glyph n has CID n: one range from 1 on; glyph 0 goes without saying.</summary>
    private void AppendCharset(TableBuilder table)
    {
        table.Byte(2);
        if (_glyphs.Length < 2)
            return;
        table.UInt16(1);
        table.UInt16(_glyphs.Length - 2);
    }

    private void AppendSelection(TableBuilder table)
    {
        int[] indices = [.. _glyphs.Select(glyph => Array.IndexOf(_fontIndices, _font.FontIndexOf(glyph)))];
        int[] starts = [.. Enumerable.Range(0, indices.Length).Where(i => i == 0 || indices[i] != indices[i - 1])];
        table.Byte(3);
        table.UInt16(starts.Length);
        foreach (var start in starts)
        {
            table.UInt16(start);
            table.Byte(indices[start]);
        }

        table.UInt16(_glyphs.Length);
    }

    private void AppendFonts(TableBuilder table, Places places)
    {
        var dictionaries = new List<byte[]>();
        foreach (var index in _fontIndices)
        {
            var (offset, length) = (table.Length, AppendPrivate(table, index));
            dictionaries.Add(BuildFont(index, length, offset));
        }

        places.FontArray = table.Length;
        CompactFontIndex.Append(table, dictionaries);
    }

    /// <summary>The matrix of a font that was one before stands in the top dictionary already.</summary>
    private byte[] BuildFont(int index, int privateLength, int privateOffset)
    {
        var dictionary = new TableBuilder();
        if (_font.Top.Has(CompactFont.RegistryOrderingSupplement))
            _font.Fonts[index].Dictionary.CopyTo(dictionary, name => name == CompactFont.FontMatrix);
        CompactFontDictionary.Append(dictionary, CompactFont.Private, privateLength, privateOffset);
        return dictionary.ToArray();
    }

    private int AppendPrivate(TableBuilder table, int index)
    {
        var part = _font.Fonts[index];
        var dictionary = new TableBuilder();
        part.Private.CopyTo(dictionary, name => name != CompactFont.Subroutines);
        var subroutines = Keep(part.Subroutines, number => _used.Local.Contains((index, number)));
        if (subroutines.Count > 0)
        {
            const int EntryLength = 6;
            CompactFontDictionary.Append(dictionary, CompactFont.Subroutines, dictionary.Length + EntryLength);
        }

        table.Append(dictionary.Bytes);
        if (subroutines.Count > 0)
            CompactFontIndex.Append(table, subroutines);
        return dictionary.Length;
    }

    private static List<byte[]> Keep(CompactFontIndex subroutines, Func<int, bool> isUsed) =>
        [.. Enumerable.Range(0, subroutines.Count).Select(number => isUsed(number) ? subroutines[number].ToArray() : Return)];

    /// <summary>Offsets from the start of the table.</summary>
    private sealed class Places
    {
        public int Charset { get; set; }

        public int FontSelect { get; set; }

        public int CharStrings { get; set; }

        public int FontArray { get; set; }
    }
}
