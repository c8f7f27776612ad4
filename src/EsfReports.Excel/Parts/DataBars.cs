using System.Globalization;

namespace EsfReports.Excel;

/// <summary>Writes the bars behind numbers (ISO/IEC 29500-1, 18.3.1.28).</summary>
/// <remarks>
/// They start at 0, so that their lengths compare as the values do. In its first form a bar fades out and is never shorter than a
/// tenth of its cell; the second form, which Excel has read since 2010 ([MS-XLSX] 2.6.28), mends both.
/// </remarks>
internal sealed class DataBars
{
    private const string BarExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private const string SheetExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

    private readonly List<string> _ranges;
    private readonly string _color;

    /// <summary>The bars of a sheet.</summary>
    public DataBars(SheetPlan sheet, WorkbookTheme theme)
    {
        _ranges = [.. sheet.Blocks.SelectMany(RangesOf)];
        _color = Hex.Argb(theme.Bar);
    }

    /// <summary>Writes the first form, which stands before the links of the sheet.</summary>
    public void Write(XmlPartWriter xml)
    {
        for (var index = 0; index < _ranges.Count; index++)
        {
            xml.Start("conditionalFormatting").Attribute("sqref", _ranges[index]);
            xml.Start("cfRule").Attribute("type", "dataBar").Attribute("priority", index + 1);
            xml.Start("dataBar").Attribute("minLength", 0).Attribute("maxLength", 100);
            xml.Start("cfvo").Attribute("type", "num").Attribute("val", 0).End();
            xml.Start("cfvo").Attribute("type", "max").End();
            xml.Start("color").Attribute("rgb", _color).End().End();
            xml.Start("extLst").Start("ext").Attribute("uri", BarExtension).Attribute("xmlns:x14", Namespaces.Spreadsheet2009);
            xml.TextElement("x14:id", IdOf(index)).End().End();
            xml.End().End();
        }
    }

    /// <summary>Writes the second form, which stands at the end of the sheet.</summary>
    public void WriteExtension(XmlPartWriter xml)
    {
        if (_ranges.Count == 0)
            return;

        xml.Start("extLst").Start("ext").Attribute("uri", SheetExtension).Attribute("xmlns:x14", Namespaces.Spreadsheet2009);
        xml.Start("x14:conditionalFormattings");
        for (var index = 0; index < _ranges.Count; index++)
            WriteSecondForm(xml, index);
        xml.End().End().End();
    }

    private void WriteSecondForm(XmlPartWriter xml, int index)
    {
        xml.Start("x14:conditionalFormatting").Attribute("xmlns:xm", Namespaces.Excel2006);
        xml.Start("x14:cfRule").Attribute("type", "dataBar").Attribute("id", IdOf(index));
        xml.Start("x14:dataBar").Attribute("minLength", 0).Attribute("maxLength", 100).Attribute("gradient", 0);
        xml.Start("x14:cfvo").Attribute("type", "num").TextElement("xm:f", "0").End();
        xml.Start("x14:cfvo").Attribute("type", "autoMax").End();
        xml.Start("x14:negativeFillColor").Attribute("rgb", _color).End();
        xml.Start("x14:axisColor").Attribute("rgb", _color).End();
        xml.End().End().TextElement("xm:sqref", _ranges[index]).End();
    }

    /// <summary>Ties both forms together; it has to be unique in the sheet only.</summary>
    private static string IdOf(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{{00000000-0000-4000-8000-{index + 1:X12}}}");

    private static IEnumerable<string> RangesOf(PlacedBlock placed)
    {
        if (placed.Block is not SheetTable { BodyRowCount: > 0 } table)
            yield break;

        for (var index = 0; index < table.Columns.Length; index++)
        {
            if (table.Columns[index].HasBars)
                yield return CellReference.Range(index + 1, placed.FirstBodyRow, index + 1, placed.LastBodyRow);
        }
    }
}
