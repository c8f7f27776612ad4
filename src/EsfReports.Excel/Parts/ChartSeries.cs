using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes a series of a chart (ISO/IEC 29500-1, 21.2.2.170): its name, colours, labels and cells, and what these hold.</summary>
internal sealed class ChartSeries(ChartPlan chart, WorkbookTheme theme, NumberFormats formats)
{
    // Numbers at every bar help up to about this many; beyond, they run into each other.
    private const int MostLabels = 40;
    // Side by side they do so earlier.
    private const int MostLabelsInARow = 12;

    private ChartKind Kind => chart.Content.Kind;

    /// <summary>Writes one series.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="index">Which one, from 0.</param>
    public void Write(XmlPartWriter xml, int index)
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
        else if (chart.IsRound)
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
        var most = chart.IsHorizontal || chart.IsRound ? MostLabels : MostLabelsInARow;
        if (chart.IsStacked || chart.Categories.Values.Length * chart.Series.Length > most)
            return;

        xml.Start("c:dLbls");
        if ((chart.IsRound ? CellFormat.Percent : chart.Content.AxisFormat) is { } format && formats.Code(format) is { } code)
            xml.Start("c:numFmt").Attribute("formatCode", code).Attribute("sourceLinked", 0).End();
        // On the ring, whose colours are dark and light.
        if (Kind == ChartKind.Doughnut)
            xml.Start("c:spPr").Start("a:solidFill").Value("a:srgbClr", "FFFFFF").End().End();
        WriteLabelPlace(xml);
        xml.Value("c:showLegendKey", 0).Value("c:showVal", chart.IsRound ? 0 : 1).Value("c:showCatName", Kind == ChartKind.Pie ? 1 : 0)
            .Value("c:showSerName", 0).Value("c:showPercent", chart.IsRound ? 1 : 0).Value("c:showBubbleSize", 0);
        if (chart.IsRound)
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
}
