using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Fonts;

/// <summary>
/// The character map for fonts whose codes are one byte (ISO 32000-1, 9.7.5): no predefined one has such codes, and the text of a page takes
/// half the room in them.
/// </summary>
internal static class OneByteCodes
{
    // The same in all documents.
    private static readonly byte[] Compressed = Deflate.Compress("""
        /CIDInit/ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo 3 dict dup begin
        /Registry(Adobe)def
        /Ordering(Identity)def
        /Supplement 0 def
        end def
        /CMapName/OneByteIdentity def
        /CMapType 1 def
        /WMode 0 def
        1 begincodespacerange
        <00><FF>
        endcodespacerange
        1 begincidrange
        <00><FF>0
        endcidrange
        endcmap
        CMapName currentdict/CMap defineresource pop
        end
        end
        """u8);

    /// <summary>Writes the map.</summary>
    public static void Write(PdfFile file, int number) => file.WriteCompressedStream(
        number, "/Type/CMap/CMapName/OneByteIdentity/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/WMode 0"u8, Compressed);
}
