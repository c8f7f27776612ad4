using System.Buffers.Binary;
using System.Text;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Fonts;

/// <summary>The map from codes to text (ISO 32000-1, 9.10.3), from which readers copy, search and read aloud.</summary>
internal static class ToUnicodeMap
{
    private const int MaximumEntriesPerBlock = 100;

    public static ReadOnlySpan<byte> Build(ReadOnlySpan<ushort> glyphs, GlyphTexts texts, bool hasOneByteCodes)
    {
        var map = new PdfBuffer(4096);
        map.Raw("""
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange

            """u8);
        map.Raw(hasOneByteCodes ? "<00><FF>\n"u8 : "<0000><FFFF>\n"u8).Raw("endcodespacerange\n"u8);

        // Parts of composed glyphs are never shown and have no text.
        var codes = new List<int>(glyphs.Length);
        for (var code = 0; code < glyphs.Length; code++)
        {
            if (texts.Find(glyphs[code]) is not null)
                codes.Add(code);
        }

        for (var start = 0; start < codes.Count; start += MaximumEntriesPerBlock)
        {
            var count = Math.Min(MaximumEntriesPerBlock, codes.Count - start);
            map.Integer(count).Raw(" beginbfchar\n"u8);
            for (var index = start; index < start + count; index++)
                AppendEntry(map, codes[index], texts.Find(glyphs[codes[index]])!, hasOneByteCodes);
            map.Raw("endbfchar\n"u8);
        }

        map.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
        return map.Written;
    }

    private static void AppendEntry(PdfBuffer map, int code, string text, bool hasOneByteCodes)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)code);
        map.Hex(hasOneByteCodes ? bytes[1..] : bytes).Hex(Encoding.BigEndianUnicode.GetBytes(text)).Byte((byte)'\n');
    }
}
