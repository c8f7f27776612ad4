using System.Globalization;
using System.Security;
using System.Text;
using EsfReports.Documents;

namespace EsfReports.Pdf.Metadata;

/// <summary>The metadata stream (ISO 16684-1) with the marks of PDF/UA-1 and PDF/A-3a.</summary>
internal static class XmpPacket
{
    public static byte[] Build(DocumentMetadata metadata, string producer)
    {
        var packet = new StringBuilder(3000);
        packet.Append("""
            <?xpacket begin="
            """).Append('\uFEFF').Append("""
            " id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>

            """);
        AppendAlternatives(packet, "dc:title", metadata.Title);
        AppendList(packet, "dc:language", "Bag", metadata.Language);
        AppendList(packet, "dc:creator", "Seq", metadata.Author);
        AppendAlternatives(packet, "dc:description", metadata.Description);
        AppendSimple(packet, "pdf:Keywords", metadata.Keywords);
        AppendSimple(packet, "pdf:Producer", producer);
        if (metadata.Date is { } date)
        {
            AppendSimple(packet, "xmp:CreateDate", Iso(date));
            AppendSimple(packet, "xmp:ModifyDate", Iso(date));
        }

        packet.Append("</rdf:Description>\n").Append(UniversalAccessibilitySchema).Append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(packet.ToString());
    }

    /// <summary>PDF/A wants each schema that it does not know to be described (ISO 19005-3, 6.6.2.3).</summary>
    private const string UniversalAccessibilitySchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>

        """;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static void AppendSimple(StringBuilder packet, string name, string? value)
    {
        if (value is not null)
            packet.Append(CultureInfo.InvariantCulture, $"<{name}>{Escape(value)}</{name}>\n");
    }

    private static void AppendList(StringBuilder packet, string name, string kind, string? value)
    {
        if (value is not null)
            packet.Append(CultureInfo.InvariantCulture, $"<{name}><rdf:{kind}><rdf:li>{Escape(value)}</rdf:li></rdf:{kind}></{name}>\n");
    }

    private static void AppendAlternatives(StringBuilder packet, string name, string? value)
    {
        if (value is not null)
        {
            packet.Append(
                CultureInfo.InvariantCulture,
                $"<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(value)}</rdf:li></rdf:Alt></{name}>\n");
        }
    }

    private static string Escape(string text) => SecurityElement.Escape(MetadataText.Clean(text));
}
