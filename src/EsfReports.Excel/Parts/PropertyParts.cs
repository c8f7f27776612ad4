using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes what a workbook says about itself: nothing that the template does not say, no user, no clock.</summary>
internal static class PropertyParts
{
    /// <summary>Title, author, language and date (ISO/IEC 29500-2, 11).</summary>
    public static void WriteCore(XmlPartWriter xml, DocumentMetadata metadata)
    {
        xml.Start("cp:coreProperties").Attribute("xmlns:cp", Namespaces.CoreProperties)
            .Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            .Attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
            .Attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        WriteOptional(xml, "dc:title", metadata.Title);
        WriteOptional(xml, "dc:subject", metadata.Description);
        WriteOptional(xml, "dc:creator", metadata.Author);
        WriteOptional(xml, "cp:keywords", metadata.Keywords);
        WriteOptional(xml, "dc:language", metadata.Language);
        if (metadata.Date is { } date)
        {
            WriteDate(xml, "dcterms:created", date);
            WriteDate(xml, "dcterms:modified", date);
        }

        xml.End();
    }

    /// <summary>The program that made the workbook; no version, for that would change the bytes of every file with each release.</summary>
    public static void WriteExtended(XmlPartWriter xml, DocumentMetadata metadata)
    {
        xml.Start("Properties").Attribute("xmlns", Namespaces.ExtendedProperties);
        xml.TextElement("Application", "EsfReports");
        WriteOptional(xml, "Company", metadata.Author);
        xml.End();
    }

    private static void WriteOptional(XmlPartWriter xml, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            xml.TextElement(name, text);
    }

    private static void WriteDate(XmlPartWriter xml, string name, DateOnly date) => xml.Start(name)
        .Attribute("xsi:type", "dcterms:W3CDTF")
        .Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z")
        .End();
}
