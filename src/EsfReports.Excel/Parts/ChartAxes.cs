namespace EsfReports.Excel;

/// <summary>Writes the two axes of a chart (ISO/IEC 29500-1, 21.2.2.25 and 21.2.2.226).</summary>
internal sealed class ChartAxes(ChartPlan chart, WorkbookTheme theme, NumberFormats formats)
{
    private const int CategoryAxis = 1;
    private const int ValueAxis = 2;

    private CellFormat AxisFormat => chart.Content.AxisFormat ?? chart.Series[0].Format;

    /// <summary>Writes which axes the series belong to.</summary>
    public static void WriteIds(XmlPartWriter xml) => xml.Value("c:axId", CategoryAxis).Value("c:axId", ValueAxis);

    /// <summary>Writes the axes, which stand behind all series.</summary>
    public void Write(XmlPartWriter xml)
    {
        WriteCategoryAxis(xml);
        WriteValueAxis(xml);
    }

    private void WriteCategoryAxis(XmlPartWriter xml)
    {
        xml.Start("c:catAx").Value("c:axId", CategoryAxis);
        // Bars are read from the top, as the rows of the table are; an axis runs upwards unless it is turned.
        xml.Start("c:scaling").Value("c:orientation", chart.IsHorizontal ? "maxMin" : "minMax").End();
        xml.Value("c:delete", 0).Value("c:axPos", chart.IsHorizontal ? "l" : "b");
        ChartTitle.Write(xml, chart.Categories.Name, theme.FontSize - 1, formats.Language);
        xml.Start("c:numFmt").Attribute("formatCode", "General").Attribute("sourceLinked", 0).End();
        xml.Value("c:majorTickMark", "none").Value("c:minorTickMark", "none").Value("c:tickLblPos", "low");
        WriteAxisLine(xml);
        xml.Value("c:crossAx", ValueAxis).Value("c:crosses", "autoZero").Value("c:auto", 0).Value("c:lblAlgn", "ctr")
            .Value("c:lblOffset", 100);
        // Bars are as high as their names need, so none is skipped.
        if (chart.IsHorizontal)
            xml.Value("c:tickLblSkip", 1);
        xml.Value("c:noMultiLvlLbl", 0).End();
    }

    private void WriteValueAxis(XmlPartWriter xml)
    {
        xml.Start("c:valAx").Value("c:axId", ValueAxis);
        xml.Start("c:scaling").Value("c:orientation", "minMax").End();
        xml.Value("c:delete", 0).Value("c:axPos", chart.IsHorizontal ? "b" : "l");
        xml.Start("c:majorGridlines").Start("c:spPr").Start("a:ln").Attribute("w", 6350).Start("a:solidFill")
            .Value("a:srgbClr", Hex.Rgb(theme.Hairline)).End().End().End().End();
        ChartTitle.Write(xml, chart.Series.Length == 1 ? chart.Series[0].Name : string.Empty, theme.FontSize - 1, formats.Language);
        xml.Start("c:numFmt").Attribute("formatCode", formats.Code(AxisFormat) ?? "General")
            .Attribute("sourceLinked", 0).End();
        xml.Value("c:majorTickMark", "none").Value("c:minorTickMark", "none").Value("c:tickLblPos", "nextTo");
        WriteAxisLine(xml);
        // The category axis of bars is turned, and would take the value axis to the top with it.
        xml.Value("c:crossAx", CategoryAxis).Value("c:crosses", chart.IsHorizontal ? "max" : "autoZero")
            .Value("c:crossBetween", "between").End();
    }

    private void WriteAxisLine(XmlPartWriter xml) => xml.Start("c:spPr").Start("a:ln").Attribute("w", 9525).Start("a:solidFill")
        .Value("a:srgbClr", Hex.Rgb(theme.Muted)).End().End().End();
}
