using System.Globalization;

namespace EsfReports.Excel;

/// <summary>Writes a chart (ISO/IEC 29500-1, 21.2.2.27) that shows cells of a table, and changes as they do.</summary>
internal sealed class ChartPart(ChartPlan chart, WorkbookTheme theme, NumberFormats formats)
{
    private readonly ChartSeries _series = new(chart, theme, formats);
    private readonly ChartAxes _axes = new(chart, theme, formats);

    private ChartKind Kind => chart.Content.Kind;

    /// <summary>Writes the whole part.</summary>
    public void Write(XmlPartWriter xml)
    {
        xml.Start("c:chartSpace").Attribute("xmlns:c", Namespaces.Chart).Attribute("xmlns:a", Namespaces.Drawing)
            .Attribute("xmlns:r", Namespaces.Relationships);
        xml.Value("c:date1904", 0).Value("c:lang", formats.Language).Value("c:roundedCorners", 0);
        xml.Start("c:chart");
        ChartTitle.Write(xml, chart.Content.Title, theme.FontSize + 1, formats.Language);
        xml.Value("c:autoTitleDeleted", chart.Content.Title.Length == 0 ? 1 : 0);
        WritePlotArea(xml);
        WriteLegend(xml);
        xml.Value("c:plotVisOnly", 1).Value("c:dispBlanksAs", "gap");
        xml.End();
        WriteFrame(xml);
        WriteFont(xml);
        xml.End();
    }

    private void WritePlotArea(XmlPartWriter xml)
    {
        xml.Start("c:plotArea").Start("c:layout").End();
        if (chart.IsRound)
            WriteRound(xml);
        else
            WriteAxisChart(xml);
        xml.End();
    }

    private void WriteRound(XmlPartWriter xml)
    {
        xml.Start(Kind == ChartKind.Pie ? "c:pieChart" : "c:doughnutChart").Value("c:varyColors", 1);
        _series.Write(xml, 0);
        xml.Value("c:firstSliceAng", 0);
        if (Kind == ChartKind.Doughnut)
            xml.Value("c:holeSize", 60);
        xml.End();
    }

    private void WriteAxisChart(XmlPartWriter xml)
    {
        xml.Start(Kind == ChartKind.Line ? "c:lineChart" : "c:barChart");
        if (Kind != ChartKind.Line)
            xml.Value("c:barDir", chart.IsHorizontal ? "bar" : "col");
        xml.Value("c:grouping", Grouping()).Value("c:varyColors", 0);
        for (var index = 0; index < chart.Series.Length; index++)
            _series.Write(xml, index);
        WriteSpacing(xml);
        ChartAxes.WriteIds(xml);
        xml.End();
        _axes.Write(xml);
    }

    private string Grouping() => Kind switch
    {
        ChartKind.Line => "standard",
        ChartKind.StackedBar or ChartKind.StackedColumn => "stacked",
        _ => "clustered",
    };

    private void WriteSpacing(XmlPartWriter xml)
    {
        if (Kind == ChartKind.Line)
        {
            xml.Value("c:marker", 1);
            return;
        }

        xml.Value("c:gapWidth", 50);
        if (chart.IsStacked)
            xml.Value("c:overlap", 100);
    }

    // A series on its own is named by the title, and slices by their labels.
    private void WriteLegend(XmlPartWriter xml)
    {
        if (chart.Series.Length == 1 && Kind != ChartKind.Doughnut)
            return;

        xml.Start("c:legend").Value("c:legendPos", "b").Value("c:overlay", 0).End();
    }

    private void WriteFrame(XmlPartWriter xml)
    {
        xml.Start("c:spPr").Start("a:solidFill").Value("a:srgbClr", "FFFFFF").End();
        xml.Start("a:ln").Attribute("w", 6350).Start("a:solidFill").Value("a:srgbClr", Hex.Rgb(theme.Hairline)).End().End().End();
    }

    private void WriteFont(XmlPartWriter xml)
    {
        xml.Start("c:txPr").Start("a:bodyPr").End().Start("a:p").Start("a:pPr").Start("a:defRPr")
            .Attribute("sz", (100 * (theme.FontSize - 1)).ToString(CultureInfo.InvariantCulture));
        xml.Start("a:latin").Attribute("typeface", theme.FontName).End();
        xml.End().End().Start("a:endParaRPr").Attribute("lang", formats.Language).End().End().End();
    }
}
