using System.IO.Compression;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes all parts of a workbook, always in the same order.</summary>
internal sealed class WorkbookPackage(WorkbookPlan workbook, SharedParts shared, PackageWriter package, DiagnosticBag diagnostics)
{
    // Beyond this, a file of nearly half the size is worth twice the time; below, setting up the better compression takes longest.
    private const int LongSheet = 500;

    private int _tables;
    private int _drawings;

    private DocumentMetadata Metadata => workbook.Content.Metadata;

    /// <summary>Writes the parts; the container is closed by its owner.</summary>
    public void Write()
    {
        // Some readers look for the list of types in the first entry.
        package.Add(PartNames.ContentTypes, shared.ContentTypes(
            workbook.Sheets.Length,
            workbook.Sheets.Sum(sheet => sheet.Tables.Count()),
            workbook.Sheets.Count(sheet => !sheet.Charts.IsEmpty),
            workbook.Sheets.Sum(sheet => sheet.Charts.Length)));
        package.Add(PartNames.RootRelationships, shared.RootRelationships);
        WritePart(PartNames.ExtendedProperties, xml => PropertyParts.WriteExtended(xml, Metadata));
        WritePart(PartNames.CoreProperties, xml => PropertyParts.WriteCore(xml, Metadata));
        WritePart(PartNames.Workbook, new WorkbookPart(workbook).Write);
        package.Add(PartNames.Relationships(PartNames.Workbook), shared.WorkbookRelationships(workbook.Sheets.Length));
        package.Add(PartNames.Styles, shared.Styles(workbook.Content.Formats));
        package.Add(PartNames.Theme, shared.ThemePart);
        for (var index = 0; index < workbook.Sheets.Length; index++)
            WriteSheet(workbook.Sheets[index], index + 1);
    }

    private void WriteSheet(SheetPlan sheet, int number)
    {
        var part = new SheetPart(workbook, sheet, shared.Theme, diagnostics);
        var level = sheet.LastRow >= LongSheet ? CompressionLevel.Optimal : CompressionLevel.Fastest;
        WritePart(PartNames.Sheet(number), xml => part.Write(xml, number == 1), level);

        var tables = sheet.Tables.Select(WriteTable).ToList();
        int? drawing = sheet.Charts.IsEmpty ? null : WriteDrawing(sheet);
        if (drawing is null && tables.Count == 0 && part.Links.External.Count == 0)
            return;

        WritePart(
            PartNames.Relationships(PartNames.Sheet(number)),
            xml => RelationshipsPart.WriteSheet(xml, drawing, tables, part.Links.External));
    }

    private int WriteTable(PlacedBlock table)
    {
        _tables++;
        WritePart(PartNames.Table(_tables), new TablePart(table, _tables).Write);
        return _tables;
    }

    private int WriteDrawing(SheetPlan sheet)
    {
        var name = PartNames.Drawing(++_drawings);
        WritePart(name, new DrawingPart(sheet.Charts).Write);
        WritePart(PartNames.Relationships(name), xml => RelationshipsPart.WriteDrawing(xml, sheet.Charts));
        foreach (var chart in sheet.Charts)
            WritePart(PartNames.Chart(chart.Number), new ChartPart(chart, shared.Theme, workbook.Content.Formats).Write);
        return _drawings;
    }

    private void WritePart(string name, Action<XmlPartWriter> write, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var xml = new XmlPartWriter(package.Open(name, level));
        write(xml);
    }
}
