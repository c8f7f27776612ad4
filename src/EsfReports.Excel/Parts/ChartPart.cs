using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes a chart (ISO/IEC 29500-1, 21.2.2.27) that shows cells of a table, and changes as they do.</summary>
internal sealed class ChartPart(ChartPlan chart, WorkbookTheme theme, NumberFormats formats)
{
    private const int CategoryAxis = 1;
    private const int ValueAxis = 2;
    // Numbers at every bar help up to about this many; beyond, they run into each other.
    private const int MostLabels = 40;
    // Side by side they do so earlier.
    private const int MostLabelsInARow = 12;

    private ChartKind Kind => chart.Content.Kind;

    private CellFormat AxisFormat => chart.Content.AxisFormat ?? chart.Series[0].Format;

    private bool IsRound => Kind is ChartKind.Pie or ChartKind.Doughnut;

    private bool IsStacked => Kind is ChartKind.StackedBar or ChartKind.StackedColumn;

    private bool IsHorizontal => chart.IsHorizontal;

    /// <summary>Writes the whole part.</summary>
    public void Write(XmlPartWriter xml)
    {
        xml.Start("c:chartSpace").Attribute("xmlns:c", Namespaces.Chart).Attribute("xmlns:a", Namespaces.Drawing)
            .Attribute("xmlns:r", Namespaces.Relationships);
        xml.Value("c:date1904", 0).Value("c:lang", formats.Language).Value("c:roundedCorners", 0);
        xml.Start("c:chart");
        WriteTitle(xml, chart.Content.Title, theme.FontSize + 1);
        xml.Value("c:autoTitleDeleted", chart.Content.Title.Length == 0 ? 1 : 0);
        WritePlotArea(xml);
        WriteLegend(xml);
        xml.Value("c:plotVisOnly", 1).Value("c:dispBlanksAs", "gap");
        xml.End();
        WriteFrame(xml);
        WriteFont(xml);
        xml.End();
    }

    private void WriteTitle(XmlPartWriter xml, string text, int size)
    {
        if (text.Length == 0)
            return;

        xml.Start("c:title").Start("c:tx").Start("c:rich").Start("a:bodyPr").End().Start("a:p");
        xml.Start("a:pPr").Start("a:defRPr").Attribute("sz", 100 * size).Attribute("b", 1).End().End();
        xml.Start("a:r").Start("a:rPr").Attribute("lang", formats.Language).Attribute("sz", 100 * size).Attribute("b", 1).End();
        xml.TextElement("a:t", text).End();
        xml.End().End().End().Value("c:overlay", 0).End();
    }

    private void WritePlotArea(XmlPartWriter xml)
    {
        xml.Start("c:plotArea").Start("c:layout").End();
        if (IsRound)
            WriteRound(xml);
        else
            WriteAxisChart(xml);
        xml.End();
    }

    private void WriteRound(XmlPartWriter xml)
    {
        xml.Start(Kind == ChartKind.Pie ? "c:pieChart" : "c:doughnutChart").Value("c:varyColors", 1);
        WriteSeries(xml, 0);
        xml.Value("c:firstSliceAng", 0);
        if (Kind == ChartKind.Doughnut)
            xml.Value("c:holeSize", 60);
        xml.End();
    }

    private void WriteAxisChart(XmlPartWriter xml)
    {
        xml.Start(Kind == ChartKind.Line ? "c:lineChart" : "c:barChart");
        if (Kind != ChartKind.Line)
            xml.Value("c:barDir", IsHorizontal ? "bar" : "col");
        xml.Value("c:grouping", Grouping()).Value("c:varyColors", 0);
        for (var index = 0; index < chart.Series.Length; index++)
            WriteSeries(xml, index);
        WriteSpacing(xml);
        xml.Value("c:axId", CategoryAxis).Value("c:axId", ValueAxis).End();
        WriteCategoryAxis(xml);
        WriteValueAxis(xml);
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
        if (IsStacked)
            xml.Value("c:overlap", 100);
    }

    private void WriteSeries(XmlPartWriter xml, int index)
    {
        var series = chart.Series[index];
        xml.Start("c:ser").Value("c:idx", index).Value("c:order", index);
        WriteName(xml, series);
        WriteColors(xml, index);
        WriteLabels(xml);
        xml.Start("c:cat");
        WriteTexts(xml, chart.Categories);
        xml.End().Start("c:val");
        WriteNumbers(xml, series);
        xml.End();
        if (Kind == ChartKind.Line)
            xml.Value("c:smooth", 0);
        xml.End();
    }

    private static void WriteName(XmlPartWriter xml, ChartRange series)
    {
        if (series.NameReference.Length == 0)
            return;

        xml.Start("c:tx").Start("c:strRef").TextElement("c:f", series.NameReference);
        xml.Start("c:strCache").Value("c:ptCount", 1).Start("c:pt").Attribute("idx", 0).TextElement("c:v", series.Name);
        xml.End().End().End().End();
    }

    private void WriteColors(XmlPartWriter xml, int index)
    {
        if (Kind == ChartKind.Line)
            WriteLineColor(xml, ColorOf(index));
        else if (IsRound)
            WriteSliceColors(xml);
        else
        {
            WriteFill(xml, ColorOf(index));
            xml.Value("c:invertIfNegative", 0);
        }
    }

    private Color ColorOf(int index) => theme.Series[index % theme.Series.Length];

    private static void WriteFill(XmlPartWriter xml, Color color) =>
        xml.Start("c:spPr").Start("a:solidFill").Value("a:srgbClr", Hex.Rgb(color)).End().End();

    private static void WriteLineColor(XmlPartWriter xml, Color color)
    {
        xml.Start("c:spPr").Start("a:ln").Attribute("w", 28575).Attribute("cap", "rnd")
            .Start("a:solidFill").Value("a:srgbClr", Hex.Rgb(color)).End().End().End();
        xml.Start("c:marker").Value("c:symbol", "circle").Value("c:size", 6);
        WriteFill(xml, color);
        xml.End();
    }

    // White lines between slices tell them apart when they are printed in black.
    private void WriteSliceColors(XmlPartWriter xml)
    {
        for (var index = 0; index < chart.Categories.Values.Length; index++)
        {
            xml.Start("c:dPt").Value("c:idx", index).Value("c:bubble3D", 0).Start("c:spPr");
            xml.Start("a:solidFill").Value("a:srgbClr", Hex.Rgb(ColorOf(index))).End();
            xml.Start("a:ln").Attribute("w", 19050).Start("a:solidFill").Value("a:srgbClr", "FFFFFF").End().End();
            xml.End().End();
        }
    }

    private void WriteLabels(XmlPartWriter xml)
    {
        var most = IsHorizontal || IsRound ? MostLabels : MostLabelsInARow;
        if (IsStacked || chart.Categories.Values.Length * chart.Series.Length > most)
            return;

        xml.Start("c:dLbls");
        if ((IsRound ? CellFormat.Percent : chart.Content.AxisFormat) is { } format && formats.Code(format) is { } code)
            xml.Start("c:numFmt").Attribute("formatCode", code).Attribute("sourceLinked", 0).End();
        // On the ring, whose colours are dark and light.
        if (Kind == ChartKind.Doughnut)
            xml.Start("c:spPr").Start("a:solidFill").Value("a:srgbClr", "FFFFFF").End().End();
        WriteLabelPlace(xml);
        xml.Value("c:showLegendKey", 0).Value("c:showVal", IsRound ? 0 : 1).Value("c:showCatName", Kind == ChartKind.Pie ? 1 : 0)
            .Value("c:showSerName", 0).Value("c:showPercent", IsRound ? 1 : 0).Value("c:showBubbleSize", 0);
        if (IsRound)
            xml.TextElement("c:separator", "\n");
        xml.End();
    }

    // A doughnut has its labels on the ring and takes no other place.
    private void WriteLabelPlace(XmlPartWriter xml)
    {
        if (Kind == ChartKind.Pie)
            xml.Value("c:dLblPos", "outEnd");
        else if (Kind == ChartKind.Line)
            xml.Value("c:dLblPos", "t");
        else if (Kind != ChartKind.Doughnut)
            xml.Value("c:dLblPos", "outEnd");
    }

    private static void WriteTexts(XmlPartWriter xml, ChartRange range)
    {
        xml.Start("c:strRef").TextElement("c:f", range.Reference).Start("c:strCache");
        xml.Value("c:ptCount", range.Values.Length);
        for (var index = 0; index < range.Values.Length; index++)
        {
            if (range.Values[index].Kind != CellKind.Empty)
                xml.Start("c:pt").Attribute("idx", index).TextElement("c:v", range.Values[index].Text).End();
        }

        xml.End().End();
    }

    private void WriteNumbers(XmlPartWriter xml, ChartRange range)
    {
        xml.Start("c:numRef").TextElement("c:f", range.Reference).Start("c:numCache");
        xml.TextElement("c:formatCode", formats.Code(range.Format) ?? "General");
        xml.Value("c:ptCount", range.Values.Length);
        for (var index = 0; index < range.Values.Length; index++)
        {
            if (range.Values[index].Kind == CellKind.Number)
                xml.Start("c:pt").Attribute("idx", index).TextElement("c:v", range.Values[index].Text).End();
        }

        xml.End().End();
    }

    private void WriteCategoryAxis(XmlPartWriter xml)
    {
        xml.Start("c:catAx").Value("c:axId", CategoryAxis);
        // Bars are read from the top, as the rows of the table are; an axis runs upwards unless it is turned.
        xml.Start("c:scaling").Value("c:orientation", IsHorizontal ? "maxMin" : "minMax").End();
        xml.Value("c:delete", 0).Value("c:axPos", IsHorizontal ? "l" : "b");
        WriteTitle(xml, chart.Categories.Name, theme.FontSize - 1);
        xml.Start("c:numFmt").Attribute("formatCode", "General").Attribute("sourceLinked", 0).End();
        xml.Value("c:majorTickMark", "none").Value("c:minorTickMark", "none").Value("c:tickLblPos", "low");
        WriteAxisLine(xml);
        xml.Value("c:crossAx", ValueAxis).Value("c:crosses", "autoZero").Value("c:auto", 0).Value("c:lblAlgn", "ctr")
            .Value("c:lblOffset", 100);
        // Bars are as high as their names need, so none is skipped.
        if (IsHorizontal)
            xml.Value("c:tickLblSkip", 1);
        xml.Value("c:noMultiLvlLbl", 0).End();
    }

    private void WriteValueAxis(XmlPartWriter xml)
    {
        xml.Start("c:valAx").Value("c:axId", ValueAxis);
        xml.Start("c:scaling").Value("c:orientation", "minMax").End();
        xml.Value("c:delete", 0).Value("c:axPos", IsHorizontal ? "b" : "l");
        xml.Start("c:majorGridlines").Start("c:spPr").Start("a:ln").Attribute("w", 6350).Start("a:solidFill")
            .Value("a:srgbClr", Hex.Rgb(theme.Hairline)).End().End().End().End();
        WriteTitle(xml, chart.Series.Length == 1 ? chart.Series[0].Name : string.Empty, theme.FontSize - 1);
        xml.Start("c:numFmt").Attribute("formatCode", formats.Code(AxisFormat) ?? "General")
            .Attribute("sourceLinked", 0).End();
        xml.Value("c:majorTickMark", "none").Value("c:minorTickMark", "none").Value("c:tickLblPos", "nextTo");
        WriteAxisLine(xml);
        // The category axis of bars is turned, and would take the value axis to the top with it.
        xml.Value("c:crossAx", CategoryAxis).Value("c:crosses", IsHorizontal ? "max" : "autoZero")
            .Value("c:crossBetween", "between").End();
    }

    private void WriteAxisLine(XmlPartWriter xml) => xml.Start("c:spPr").Start("a:ln").Attribute("w", 9525).Start("a:solidFill")
        .Value("a:srgbClr", Hex.Rgb(theme.Muted)).End().End().End();

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
