namespace EsfReports.Excel;

/// <summary>Writes the part that lists the sheets and the named cells (ISO/IEC 29500-1, 18.2.27).</summary>
internal sealed class WorkbookPart(WorkbookPlan workbook)
{
    private const string PrintTitles = "_xlnm.Print_Titles";
    // Excel 2019 and later: an older number makes Excel recalculate, and ask to save what nobody changed.
    private const int CalculationVersion = 191029;

    /// <summary>Writes the whole part.</summary>
    public void Write(XmlPartWriter xml)
    {
        xml.Start("workbook").Attribute("xmlns", Namespaces.Spreadsheet).Attribute("xmlns:r", Namespaces.Relationships);
        xml.Start("workbookPr").End();
        xml.Start("bookViews").Start("workbookView").Attribute("xWindow", 0).Attribute("yWindow", 0)
            .Attribute("windowWidth", 28800).Attribute("windowHeight", 16000).End().End();
        WriteSheets(xml);
        WriteNames(xml);
        xml.Start("calcPr").Attribute("calcId", CalculationVersion).End();
        xml.End();
    }

    private void WriteSheets(XmlPartWriter xml)
    {
        xml.Start("sheets");
        for (var index = 0; index < workbook.Sheets.Length; index++)
        {
            xml.Start("sheet").Attribute("name", workbook.Sheets[index].Content.Name).Attribute("sheetId", index + 1)
                .Attribute("r:id", RelationshipIds.Sheet(index + 1)).End();
        }

        xml.End();
    }

    private void WriteNames(XmlPartWriter xml)
    {
        if (workbook.Names.IsEmpty && workbook.Sheets.All(sheet => sheet.RepeatedRow == 0))
            return;

        xml.Start("definedNames");
        for (var index = 0; index < workbook.Sheets.Length; index++)
            WritePrintTitles(xml, workbook.Sheets[index], index);
        foreach (var name in workbook.Names)
            xml.Start("definedName").Attribute("name", name.Name).Text(name.Reference).End();
        xml.End();
    }

    /// <summary>The header row is printed on each page.</summary>
    private static void WritePrintTitles(XmlPartWriter xml, SheetPlan sheet, int index)
    {
        if (sheet.RepeatedRow == 0)
            return;

        var reference = FormattableString.Invariant($"{CellReference.Quote(sheet.Content.Name)}!${sheet.RepeatedRow}:${sheet.RepeatedRow}");
        xml.Start("definedName").Attribute("name", PrintTitles).Attribute("localSheetId", index).Text(reference).End();
    }
}
