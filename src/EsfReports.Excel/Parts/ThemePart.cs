using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>
/// Writes the theme (ISO/IEC 29500-1, 20.1.6.9): the palette and fonts that Excel offers when somebody works on in the workbook.
/// </summary>
internal sealed class ThemePart(WorkbookTheme theme)
{
    private const int AccentCount = 6;

    /// <summary>Writes the whole part.</summary>
    public void Write(XmlPartWriter xml)
    {
        xml.Start("a:theme").Attribute("xmlns:a", Namespaces.Drawing).Attribute("name", StylesPart.TableStyle);
        xml.Start("a:themeElements");
        WriteColors(xml);
        WriteFonts(xml);
        WriteFormats(xml);
        xml.End().End();
    }

    private void WriteColors(XmlPartWriter xml)
    {
        xml.Start("a:clrScheme").Attribute("name", StylesPart.TableStyle);
        WriteSystemColor(xml, "a:dk1", "windowText", "000000");
        WriteSystemColor(xml, "a:lt1", "window", "FFFFFF");
        WriteColor(xml, "a:dk2", theme.Muted);
        WriteColor(xml, "a:lt2", theme.Band);
        for (var index = 0; index < AccentCount; index++)
            WriteColor(xml, "a:accent" + (char)('1' + index), theme.Series[index % theme.Series.Length]);
        WriteColor(xml, "a:hlink", theme.Accent);
        WriteColor(xml, "a:folHlink", theme.Muted);
        xml.End();
    }

    private static void WriteSystemColor(XmlPartWriter xml, string name, string system, string last) =>
        xml.Start(name).Start("a:sysClr").Attribute("val", system).Attribute("lastClr", last).End().End();

    private static void WriteColor(XmlPartWriter xml, string name, Color color) =>
        xml.Start(name).Value("a:srgbClr", Hex.Rgb(color)).End();

    private void WriteFonts(XmlPartWriter xml)
    {
        xml.Start("a:fontScheme").Attribute("name", StylesPart.TableStyle);
        foreach (var name in new[] { "a:majorFont", "a:minorFont" })
        {
            xml.Start(name).Start("a:latin").Attribute("typeface", theme.FontName).End();
            xml.Start("a:ea").Attribute("typeface", string.Empty).End();
            xml.Start("a:cs").Attribute("typeface", string.Empty).End().End();
        }

        xml.End();
    }

    // Three of each are demanded: subtle, moderate, intense. All of them are plain here.
    private static void WriteFormats(XmlPartWriter xml)
    {
        xml.Start("a:fmtScheme").Attribute("name", StylesPart.TableStyle);
        WriteThree(xml, "a:fillStyleLst", WritePlaceholderFill);
        WriteThree(xml, "a:lnStyleLst", line =>
        {
            line.Start("a:ln").Attribute("w", 9525);
            WritePlaceholderFill(line);
            line.End();
        });
        WriteThree(xml, "a:effectStyleLst", effect => effect.Start("a:effectStyle").Start("a:effectLst").End().End());
        WriteThree(xml, "a:bgFillStyleLst", WritePlaceholderFill);
        xml.End();
    }

    private static void WriteThree(XmlPartWriter xml, string name, Action<XmlPartWriter> write)
    {
        xml.Start(name);
        for (var count = 0; count < 3; count++)
            write(xml);
        xml.End();
    }

    private static void WritePlaceholderFill(XmlPartWriter xml) => xml.Start("a:solidFill").Value("a:schemeClr", "phClr").End();
}
