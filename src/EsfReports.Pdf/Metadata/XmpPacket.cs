using System.Globalization;
using System.Security;
using EsfReports.Documents;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Metadata;

/// <summary>The metadata stream (ISO 16684-1) with the marks of PDF/UA-1 and PDF/A-3a.</summary>
internal static class XmpPacket
{
    /// <summary>PDF/A wants each schema that it does not know to be described (ISO 19005-3, 6.6.2.3).</summary>
    private static ReadOnlySpan<byte> UniversalAccessibilitySchema => """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>

        """u8;

    public static PdfBuffer Build(DocumentMetadata metadata, string producer)
    {
        var packet = new PdfBuffer(3000);
        packet.Raw("<?xpacket begin=\"\uFEFF\""u8).Raw("""
             id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>

            """u8);
        Append(packet, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8, metadata.Title, "</rdf:li></rdf:Alt></dc:title>\n"u8);
        Append(packet, "<dc:language><rdf:Bag><rdf:li>"u8, metadata.Language, "</rdf:li></rdf:Bag></dc:language>\n"u8);
        Append(packet, "<dc:creator><rdf:Seq><rdf:li>"u8, metadata.Author, "</rdf:li></rdf:Seq></dc:creator>\n"u8);
        Append(packet, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8, metadata.Description, "</rdf:li></rdf:Alt></dc:description>\n"u8);
        Append(packet, "<pdf:Keywords>"u8, metadata.Keywords, "</pdf:Keywords>\n"u8);
        Append(packet, "<pdf:Producer>"u8, producer, "</pdf:Producer>\n"u8);
        if (metadata.Date is { } date)
        {
            Append(packet, "<xmp:CreateDate>"u8, Iso(date), "</xmp:CreateDate>\n"u8);
            Append(packet, "<xmp:ModifyDate>"u8, Iso(date), "</xmp:ModifyDate>\n"u8);
        }

        return packet.Raw("</rdf:Description>\n"u8).Raw(UniversalAccessibilitySchema).Raw("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"u8);
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static void Append(PdfBuffer packet, ReadOnlySpan<byte> start, string? value, ReadOnlySpan<byte> end)
    {
        if (value is not null)
            packet.Raw(start).Utf8(SecurityElement.Escape(MetadataText.Clean(value))).Raw(end);
    }
}
