using System.Collections.Immutable;

namespace EsfReports.Excel;

/// <summary>Writes what parts refer to (ISO/IEC 29500-2, 9.3).</summary>
internal static class RelationshipsPart
{
    private const string Office = Namespaces.Relationships + "/";

    /// <summary>The references of the container itself.</summary>
    public static void WriteRoot(XmlPartWriter xml)
    {
        Start(xml);
        Write(xml, "rId1", Office + "officeDocument", PartNames.Workbook);
        Write(xml, "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", PartNames.CoreProperties);
        Write(xml, "rId3", Office + "extended-properties", PartNames.ExtendedProperties);
        xml.End();
    }

    /// <summary>The references of the workbook: its sheets, styles and theme.</summary>
    public static void WriteWorkbook(XmlPartWriter xml, int sheetCount)
    {
        Start(xml);
        for (var number = 1; number <= sheetCount; number++)
            Write(xml, RelationshipIds.Sheet(number), Office + "worksheet", "/" + PartNames.Sheet(number));
        Write(xml, "rIdStyles", Office + "styles", "/" + PartNames.Styles);
        Write(xml, "rIdTheme", Office + "theme", "/" + PartNames.Theme);
        xml.End();
    }

    /// <summary>The references of a sheet: its drawing, its tables and the addresses of its links.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="drawing">Number of the drawing; null if there is none.</param>
    /// <param name="tables">Numbers of the tables.</param>
    /// <param name="links">Addresses.</param>
    public static void WriteSheet(XmlPartWriter xml, int? drawing, IReadOnlyList<int> tables, IReadOnlyList<string> links)
    {
        Start(xml);
        if (drawing is { } number)
            Write(xml, RelationshipIds.Drawing, Office + "drawing", "/" + PartNames.Drawing(number));
        for (var index = 0; index < tables.Count; index++)
            Write(xml, RelationshipIds.Table(index + 1), Office + "table", "/" + PartNames.Table(tables[index]));
        for (var index = 0; index < links.Count; index++)
            WriteExternal(xml, RelationshipIds.Link(index + 1), links[index]);
        xml.End();
    }

    /// <summary>The references of a drawing: its charts.</summary>
    public static void WriteDrawing(XmlPartWriter xml, ImmutableArray<ChartPlan> charts)
    {
        Start(xml);
        for (var index = 0; index < charts.Length; index++)
            Write(xml, RelationshipIds.Chart(index + 1), Office + "chart", "/" + PartNames.Chart(charts[index].Number));
        xml.End();
    }

    private static void Start(XmlPartWriter xml) => xml.Start("Relationships").Attribute("xmlns", Namespaces.PackageRelationships);

    private static void Write(XmlPartWriter xml, string id, string type, string target) =>
        xml.Start("Relationship").Attribute("Id", id).Attribute("Type", type).Attribute("Target", target).End();

    private static void WriteExternal(XmlPartWriter xml, string id, string target) => xml.Start("Relationship")
        .Attribute("Id", id).Attribute("Type", Office + "hyperlink").Attribute("Target", target).Attribute("TargetMode", "External").End();
}
