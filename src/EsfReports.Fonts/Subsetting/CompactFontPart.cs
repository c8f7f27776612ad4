using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Subsetting;

/// <summary>A font within a <c>CFF</c> table: its dictionary, its private dictionary and its own subroutines.</summary>
internal sealed record CompactFontPart(
    CompactFontDictionary Dictionary, CompactFontDictionary Private, CompactFontIndex Subroutines)
{
    public static CompactFontPart Read(ReadOnlyMemory<byte> table, CompactFontDictionary dictionary)
    {
        var (length, offset) = (dictionary.Find(CompactFont.Private) ?? 0, dictionary.Find(CompactFont.Private, 1) ?? 0);
        var bytes = new TableView(table.Span, CompactFont.Table).Slice(offset, length).Bytes;
        var priv = CompactFontDictionary.Read(bytes);
        var subroutines = priv.Find(CompactFont.Subroutines) is { } relative
            ? CompactFontIndex.Read(table, offset + relative)
            : CompactFontIndex.Empty;
        return new CompactFontPart(dictionary, priv, subroutines);
    }
}
