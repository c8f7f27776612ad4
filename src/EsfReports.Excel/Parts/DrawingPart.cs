using System.Collections.Immutable;

namespace EsfReports.Excel;

/// <summary>Writes the drawing of a sheet: where its charts stand, and their alternative texts (ISO/IEC 29500-1, 20.5.2.35).</summary>
internal sealed class DrawingPart(ImmutableArray<ChartPlan> charts)
{
    private const string Margin = "180000";

    /// <summary>Writes the whole part.</summary>
    public void Write(XmlPartWriter xml)
    {
        xml.Start("xdr:wsDr").Attribute("xmlns:xdr", Namespaces.SpreadsheetDrawing).Attribute("xmlns:a", Namespaces.Drawing)
            .Attribute("xmlns:r", Namespaces.Relationships).Attribute("xmlns:c", Namespaces.Chart);
        for (var index = 0; index < charts.Length; index++)
            WriteAnchor(xml, charts[index], index + 1);
        xml.End();
    }

    private static void WriteAnchor(XmlPartWriter xml, ChartPlan chart, int number)
    {
        xml.Start("xdr:oneCellAnchor");
        xml.Start("xdr:from");
        xml.Start("xdr:col").Text(Text(chart.Column)).End().TextElement("xdr:colOff", Margin);
        xml.Start("xdr:row").Text(Text(chart.Row)).End().TextElement("xdr:rowOff", "0");
        xml.End();
        xml.Start("xdr:ext").Attribute("cx", chart.Width).Attribute("cy", chart.Height).End();
        WriteFrame(xml, chart, number);
        xml.Start("xdr:clientData").End();
        xml.End();
    }

    private static void WriteFrame(XmlPartWriter xml, ChartPlan chart, int number)
    {
        xml.Start("xdr:graphicFrame").Attribute("macro", string.Empty);
        xml.Start("xdr:nvGraphicFramePr");
        // Number 1 is the drawing itself.
        xml.Start("xdr:cNvPr").Attribute("id", number + 1).Attribute("name", "Chart " + Text(chart.Number))
            .Attribute("descr", chart.Content.AlternativeText).Attribute("title", chart.Content.Title).End();
        xml.Start("xdr:cNvGraphicFramePr").End().End();
        xml.Start("xdr:xfrm").Start("a:off").Attribute("x", 0).Attribute("y", 0).End();
        xml.Start("a:ext").Attribute("cx", 0).Attribute("cy", 0).End().End();
        xml.Start("a:graphic").Start("a:graphicData").Attribute("uri", Namespaces.Chart);
        xml.Start("c:chart").Attribute("r:id", RelationshipIds.Chart(number)).End();
        xml.End().End().End();
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
