namespace EsfReports.Excel;

/// <summary>Writes the definition of an Excel table (ISO/IEC 29500-1, 18.5.1.2).</summary>
/// <remarks>Column names must be those in the header cells to the letter, or Excel repairs the file.</remarks>
internal sealed class TablePart(PlacedBlock placed, int number)
{
    // What Excel looks for when it reads the alternative text of a table ([MS-XLSX], 2.4.101).
    private const string AlternativeTextExtension = "{504A1905-F514-4f6f-8877-14C23A59335A}";

    private readonly SheetTable _table = (SheetTable)placed.Block;

    /// <summary>Writes the whole part.</summary>
    public void Write(XmlPartWriter xml)
    {
        var hasTotals = !_table.TotalRows.IsEmpty;
        xml.Start("table").Attribute("xmlns", Namespaces.Spreadsheet).Attribute("id", number)
            .Attribute("name", _table.Name).Attribute("displayName", _table.Name)
            .Attribute("ref", Range(placed.FirstRow + _table.RowCount - 1));
        if (hasTotals)
            xml.Attribute("totalsRowCount", 1);
        else
            xml.Attribute("totalsRowShown", 0);

        // The totals row is not filtered and not sorted.
        xml.Start("autoFilter").Attribute("ref", Range(placed.LastBodyRow)).End();
        WriteColumns(xml, hasTotals);
        xml.Start("tableStyleInfo").Attribute("name", StylesPart.TableStyle).Attribute("showFirstColumn", 0)
            .Attribute("showLastColumn", 0).Attribute("showRowStripes", 1).Attribute("showColumnStripes", 0).End();
        WriteAlternativeText(xml);
        xml.End();
    }

    private string Range(int lastRow) => CellReference.Range(1, placed.FirstRow, _table.Columns.Length, lastRow);

    private void WriteColumns(XmlPartWriter xml, bool hasTotals)
    {
        xml.Start("tableColumns").Attribute("count", _table.Columns.Length);
        for (var index = 0; index < _table.Columns.Length; index++)
        {
            var column = _table.Columns[index];
            xml.Start("tableColumn").Attribute("id", index + 1).Attribute("name", XmlText.EscapeEscapes(column.Name));
            if (hasTotals)
                WriteTotal(xml, column);
            xml.End();
        }

        xml.End();
    }

    private static void WriteTotal(XmlPartWriter xml, TableColumn column)
    {
        if (column.Total.Function is { } function)
            xml.Attribute("totalsRowFunction", function.Name);
        else if (column.Total.Label.Length > 0)
            xml.Attribute("totalsRowLabel", XmlText.EscapeEscapes(column.Total.Label));
    }

    private void WriteAlternativeText(XmlPartWriter xml)
    {
        if (_table.Summary is not { Length: > 0 } summary)
            return;

        xml.Start("extLst").Start("ext").Attribute("uri", AlternativeTextExtension).Attribute("xmlns:x14", Namespaces.Spreadsheet2009);
        xml.Start("x14:table").Attribute("altText", summary).End();
        xml.End().End();
    }
}
