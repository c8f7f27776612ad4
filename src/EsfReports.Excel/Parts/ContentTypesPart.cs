namespace EsfReports.Excel;

/// <summary>Writes which part holds what (ISO/IEC 29500-2, 10.1.2).</summary>
internal static class ContentTypesPart
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>Writes the whole part.</summary>
    public static void Write(XmlPartWriter xml, int sheets, int tables, int drawings, int charts)
    {
        xml.Start("Types").Attribute("xmlns", Namespaces.ContentTypes);
        WriteDefault(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteDefault(xml, "xml", "application/xml");
        WritePart(xml, PartNames.Workbook, Office + "spreadsheetml.sheet.main+xml");
        WriteParts(xml, PartNames.Sheet, sheets, Office + "spreadsheetml.worksheet+xml");
        WriteParts(xml, PartNames.Table, tables, Office + "spreadsheetml.table+xml");
        WriteParts(xml, PartNames.Drawing, drawings, Office + "drawing+xml");
        WriteParts(xml, PartNames.Chart, charts, Office + "drawingml.chart+xml");
        WritePart(xml, PartNames.Styles, Office + "spreadsheetml.styles+xml");
        WritePart(xml, PartNames.Theme, Office + "theme+xml");
        WritePart(xml, PartNames.CoreProperties, "application/vnd.openxmlformats-package.core-properties+xml");
        WritePart(xml, PartNames.ExtendedProperties, Office + "extended-properties+xml");
        xml.End();
    }

    private static void WriteDefault(XmlPartWriter xml, string extension, string type) =>
        xml.Start("Default").Attribute("Extension", extension).Attribute("ContentType", type).End();

    private static void WriteParts(XmlPartWriter xml, Func<int, string> name, int count, string type)
    {
        for (var number = 1; number <= count; number++)
            WritePart(xml, name(number), type);
    }

    private static void WritePart(XmlPartWriter xml, string name, string type) =>
        xml.Start("Override").Attribute("PartName", "/" + name).Attribute("ContentType", type).End();
}
