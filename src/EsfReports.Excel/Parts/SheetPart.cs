using EsfReports.Diagnostics;

namespace EsfReports.Excel;

/// <summary>Writes the part of a sheet: views, columns, rows, and what belongs to them, in the order that the schema demands.</summary>
/// <remarks>ISO/IEC 29500-1, 18.3.1.99. Excel refuses a sheet whose elements stand in another order.</remarks>
internal sealed class SheetPart(WorkbookPlan workbook, SheetPlan sheet, WorkbookTheme theme, DiagnosticBag diagnostics)
{
    private readonly SheetLinks _links = new(workbook.Targets, diagnostics);
    private readonly DataBars _bars = new(sheet, theme);

    /// <summary>The links that were written; their addresses stand in the relationships of the part.</summary>
    public SheetLinks Links => _links;

    /// <summary>Writes the whole part.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="isFirst">The first sheet is the one that opens.</param>
    public void Write(XmlPartWriter xml, bool isFirst)
    {
        xml.Start("worksheet").Attribute("xmlns", Namespaces.Spreadsheet).Attribute("xmlns:r", Namespaces.Relationships);
        WriteProperties(xml);
        WriteView(xml, isFirst);
        WriteColumns(xml);
        var merged = new RowsWriter(xml, sheet, _links).Write();
        WriteMerged(xml, merged);
        _bars.Write(xml);
        _links.Write(xml);
        new PageSetup(workbook.Content, sheet).Write(xml);
        WriteRelated(xml);
        _bars.WriteExtension(xml);
        xml.End();
    }

    private void WriteProperties(XmlPartWriter xml)
    {
        xml.Start("sheetPr");
        xml.Start("tabColor").Attribute("rgb", Hex.Argb(sheet.IsText ? theme.Muted : theme.Accent)).End();
        xml.Start("pageSetUpPr").Attribute("fitToPage", 1).End();
        xml.End();
        xml.Start("dimension").Attribute("ref", CellReference.Range(1, 1, sheet.ColumnWidths.Length, sheet.LastRow)).End();
    }

    private void WriteView(XmlPartWriter xml, bool isFirst)
    {
        xml.Start("sheetViews").Start("sheetView");
        if (sheet.IsText)
            xml.Attribute("showGridLines", 0);
        if (isFirst)
            xml.Attribute("tabSelected", 1);
        xml.Attribute("workbookViewId", 0);
        WritePane(xml);
        xml.End().End();
        xml.Start("sheetFormatPr").Attribute("defaultRowHeight", 15).End();
    }

    private void WritePane(XmlPartWriter xml)
    {
        if (sheet.HeaderRow == 0 && sheet.FrozenColumns == 0)
            return;

        var pane = sheet switch
        {
            { FrozenColumns: 0 } => "bottomLeft",
            { HeaderRow: 0 } => "topRight",
            _ => "bottomRight",
        };
        xml.Start("pane");
        if (sheet.FrozenColumns > 0)
            xml.Attribute("xSplit", sheet.FrozenColumns);
        if (sheet.HeaderRow > 0)
            xml.Attribute("ySplit", sheet.HeaderRow);
        xml.Attribute("topLeftCell", CellReference.Cell(sheet.FrozenColumns + 1, sheet.HeaderRow + 1))
            .Attribute("activePane", pane).Attribute("state", "frozen").End();
        xml.Start("selection").Attribute("pane", pane).End();
    }

    private void WriteColumns(XmlPartWriter xml)
    {
        xml.Start("cols");
        for (var index = 0; index < sheet.ColumnWidths.Length; index++)
        {
            xml.Start("col").Attribute("min", index + 1).Attribute("max", index + 1)
                .Attribute("width", XmlPartWriter.Number(sheet.ColumnWidths[index])).Attribute("customWidth", 1).End();
        }

        xml.End();
    }

    private static void WriteMerged(XmlPartWriter xml, IReadOnlyList<string> merged)
    {
        if (merged.Count == 0)
            return;

        xml.Start("mergeCells").Attribute("count", merged.Count);
        foreach (var range in merged)
            xml.Start("mergeCell").Attribute("ref", range).End();
        xml.End();
    }

    private void WriteRelated(XmlPartWriter xml)
    {
        if (!sheet.Charts.IsEmpty)
            xml.Start("drawing").Attribute("r:id", RelationshipIds.Drawing).End();

        var count = sheet.Tables.Count();
        if (count == 0)
            return;

        xml.Start("tableParts").Attribute("count", count);
        for (var number = 1; number <= count; number++)
            xml.Start("tablePart").Attribute("r:id", RelationshipIds.Table(number)).End();
        xml.End();
    }
}
