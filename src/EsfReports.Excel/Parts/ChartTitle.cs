namespace EsfReports.Excel;

/// <summary>Writes the title of a chart or of an axis (ISO/IEC 29500-1, 21.2.2.210).</summary>
internal static class ChartTitle
{
    /// <summary>Writes it; nothing for an empty text.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="text">What it says.</param>
    /// <param name="size">Size of the type, in points.</param>
    /// <param name="language">Of the text.</param>
    public static void Write(XmlPartWriter xml, string text, int size, string language)
    {
        if (text.Length == 0)
            return;

        xml.Start("c:title").Start("c:tx").Start("c:rich").Start("a:bodyPr").End().Start("a:p");
        xml.Start("a:pPr").Start("a:defRPr").Attribute("sz", 100 * size).Attribute("b", 1).End().End();
        xml.Start("a:r").Start("a:rPr").Attribute("lang", language).Attribute("sz", 100 * size).Attribute("b", 1).End();
        xml.TextElement("a:t", text).End();
        xml.End().End().End().Value("c:overlay", 0).End();
    }
}
