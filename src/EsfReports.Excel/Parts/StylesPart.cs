using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes the style sheet (ISO/IEC 29500-1, 18.8.39). It is the same for all workbooks of a theme and language.</summary>
internal sealed class StylesPart(WorkbookTheme theme, NumberFormats formats)
{
    /// <summary>Name of the table style; it stands in each table.</summary>
    public const string TableStyle = "EsfReports";

    // Numbers below are Excel's own formats.
    private const int FirstFormatId = 164;

    // Numbers of the built-in cell styles (ISO/IEC 29500-1, 18.8.7).
    private static readonly (string Name, int BuiltinId, CellFont Font)[] NamedStyles =
    [
        ("Normal", 0, CellFont.Regular), ("Title", 15, CellFont.Title), ("Heading 1", 16, CellFont.Heading),
        ("Heading 2", 17, CellFont.Subheading), ("Hyperlink", 8, CellFont.Link), ("Total", 25, CellFont.Bold),
    ];

    /// <summary>Writes the whole part.</summary>
    public void Write(XmlPartWriter xml)
    {
        xml.Start("styleSheet").Attribute("xmlns", Namespaces.Spreadsheet);
        WriteNumberFormats(xml);
        WriteFonts(xml);
        WriteFills(xml);
        WriteBorders(xml);
        WriteNamedStyleFormats(xml);
        WriteCellFormats(xml);
        WriteNamedStyles(xml);
        WriteTableStyle(xml);
        xml.End();
    }

    private void WriteNumberFormats(XmlPartWriter xml)
    {
        var codes = CellFormats.All.Select(format => (Id: IdOf(format), Code: formats.Code(format)))
            .Where(item => item.Code is not null).ToList();
        xml.Start("numFmts").Attribute("count", codes.Count);
        foreach (var (id, code) in codes)
            xml.Start("numFmt").Attribute("numFmtId", id).Attribute("formatCode", code).End();
        xml.End();
    }

    private static int IdOf(CellFormat format) => format == CellFormat.Text ? 0 : FirstFormatId + (int)format;

    private void WriteFonts(XmlPartWriter xml)
    {
        var size = theme.FontSize;
        xml.Start("fonts").Attribute("count", Enum.GetValues<CellFont>().Length);
        foreach (var font in Enum.GetValues<CellFont>())
        {
            _ = font switch
            {
                CellFont.Title => WriteFont(xml, size + 7, theme.Accent, isBold: true),
                CellFont.Heading => WriteFont(xml, size + 3, theme.Accent, isBold: true),
                CellFont.Subheading => WriteFont(xml, size + 1, theme.Accent, isBold: true),
                CellFont.Muted => WriteFont(xml, size, theme.Muted),
                CellFont.Bold => WriteFont(xml, size, Color.Black, isBold: true),
                CellFont.Header => WriteFont(xml, size, theme.Accent, isBold: true),
                CellFont.Link => WriteFont(xml, size, theme.Accent, isUnderlined: true),
                CellFont.BoldLink => WriteFont(xml, size, theme.Accent, isBold: true, isUnderlined: true),
                _ => WriteFont(xml, size, Color.Black),
            };
        }

        xml.End();
    }

    private XmlPartWriter WriteFont(XmlPartWriter xml, int size, Color color, bool isBold = false, bool isUnderlined = false)
    {
        xml.Start("font");
        if (isBold)
            xml.Start("b").End();
        if (isUnderlined)
            xml.Start("u").End();
        xml.Value("sz", size);
        WriteColor(xml, color);
        xml.Value("name", theme.FontName).Value("family", 2);
        return xml.End();
    }

    // The text colour of the reader's system serves high-contrast displays; a fixed black would not.
    private static void WriteColor(XmlPartWriter xml, Color color)
    {
        xml.Start("color");
        if (color == Color.Black)
            xml.Attribute("theme", 1);
        else
            xml.Attribute("rgb", Hex.Argb(color));
        xml.End();
    }

    // Excel takes the first two for its own, whatever they say.
    private static void WriteFills(XmlPartWriter xml)
    {
        xml.Start("fills").Attribute("count", 2);
        xml.Start("fill").Start("patternFill").Attribute("patternType", "none").End().End();
        xml.Start("fill").Start("patternFill").Attribute("patternType", "gray125").End().End();
        xml.End();
    }

    private void WriteBorders(XmlPartWriter xml)
    {
        xml.Start("borders").Attribute("count", Enum.GetValues<CellLine>().Length);
        foreach (var line in Enum.GetValues<CellLine>())
        {
            xml.Start("border").Start("left").End().Start("right").End();
            WriteLine(xml, "top", line == CellLine.Total ? theme.Accent : null);
            WriteLine(xml, "bottom", line switch
            {
                CellLine.Hairline => theme.Hairline,
                CellLine.Header => theme.Accent,
                _ => null,
            });
            xml.Start("diagonal").End().End();
        }

        xml.End();
    }

    private static void WriteLine(XmlPartWriter xml, string side, Color? color)
    {
        xml.Start(side);
        if (color is { } line)
            xml.Attribute("style", "thin").Start("color").Attribute("rgb", Hex.Argb(line)).End();
        xml.End();
    }

    private static void WriteNamedStyleFormats(XmlPartWriter xml)
    {
        xml.Start("cellStyleXfs").Attribute("count", NamedStyles.Length);
        foreach (var (_, _, font) in NamedStyles)
        {
            xml.Start("xf").Attribute("numFmtId", 0).Attribute("fontId", (int)font).Attribute("fillId", 0)
                .Attribute("borderId", 0).End();
        }

        xml.End();
    }

    private static void WriteCellFormats(XmlPartWriter xml)
    {
        xml.Start("cellXfs").Attribute("count", CellStyles.All.Length);
        foreach (var (look, format) in CellStyles.All)
            WriteCellFormat(xml, look, format);
        xml.End();
    }

    private static void WriteCellFormat(XmlPartWriter xml, CellLook look, CellFormat format)
    {
        xml.Start("xf").Attribute("numFmtId", IdOf(format)).Attribute("fontId", (int)look.Font).Attribute("fillId", 0)
            .Attribute("borderId", (int)look.Line).Attribute("xfId", (int)look.Style);
        if (format != CellFormat.Text)
            xml.Attribute("applyNumberFormat", 1);
        xml.Attribute("applyFont", 1).Attribute("applyBorder", 1).Attribute("applyAlignment", 1);
        WriteAlignment(xml, look, format);
        xml.End();
    }

    private static void WriteAlignment(XmlPartWriter xml, CellLook look, CellFormat format)
    {
        var isNumber = format is not (CellFormat.Text or CellFormat.Date);
        // Days have one width, so they need not stand at the right as numbers do.
        var horizontal = look.Horizontal ?? (isNumber ? "right" : format == CellFormat.Date ? "left" : null);
        var indent = look.NumbersStandOff && isNumber ? 1 : look.Indent;
        xml.Start("alignment").Attribute("horizontal", horizontal).Attribute("vertical", look.Vertical);
        if (look.Wraps)
            xml.Attribute("wrapText", 1);
        if (indent > 0)
            xml.Attribute("indent", indent);
        xml.End();
    }

    private static void WriteNamedStyles(XmlPartWriter xml)
    {
        xml.Start("cellStyles").Attribute("count", NamedStyles.Length);
        for (var index = 0; index < NamedStyles.Length; index++)
        {
            xml.Start("cellStyle").Attribute("name", NamedStyles[index].Name).Attribute("xfId", index)
                .Attribute("builtinId", NamedStyles[index].BuiltinId).End();
        }

        xml.End();
    }

    private void WriteTableStyle(XmlPartWriter xml)
    {
        xml.Start("dxfs").Attribute("count", 1);
        xml.Start("dxf").Start("fill").Start("patternFill").Attribute("patternType", "solid");
        xml.Start("fgColor").Attribute("rgb", Hex.Argb(theme.Band)).End();
        xml.Start("bgColor").Attribute("rgb", Hex.Argb(theme.Band)).End();
        xml.End().End().End().End();

        xml.Start("tableStyles").Attribute("count", 1).Attribute("defaultTableStyle", TableStyle);
        xml.Start("tableStyle").Attribute("name", TableStyle).Attribute("pivot", 0).Attribute("count", 1);
        xml.Start("tableStyleElement").Attribute("type", "secondRowStripe").Attribute("dxfId", 0).End();
        xml.End().End();
    }
}
