namespace EsfReports.Excel;

/// <summary>How a sheet is printed: A4 or A3, one page wide, title above, page numbers below.</summary>
internal sealed class PageSetup(WorkbookContent workbook, SheetPlan sheet)
{
    // Numbers of paper sizes (ISO/IEC 29500-1, 18.3.1.63).
    private const int A3 = 8;
    private const int A4 = 9;
    // Wider sheets would be printed in less than half their size on A4.
    private const double WidestOnA4 = 200;
    // Of a header or footer with its codes (ISO/IEC 29500-1, 18.3.1.46).
    private const int LongestText = 255;
    // More would run into the text at the other side of a portrait page.
    private const int LongestSide = 55;

    /// <summary>Writes margins, page and running lines.</summary>
    public void Write(XmlPartWriter xml)
    {
        xml.Start("pageMargins").Attribute("left", "0.6").Attribute("right", "0.6").Attribute("top", "0.8")
            .Attribute("bottom", "0.8").Attribute("header", "0.4").Attribute("footer", "0.4").End();
        xml.Start("pageSetup").Attribute("paperSize", sheet.PrintWidth > WidestOnA4 ? A3 : A4).Attribute("orientation", sheet.IsLandscape ? "landscape" : "portrait")
            .Attribute("fitToWidth", 1).Attribute("fitToHeight", sheet.HasChartsBelow ? 1 : 0).End();
        xml.Start("headerFooter");
        xml.TextElement("oddHeader", Line(workbook.Metadata.Title, sheet.Content.Name));
        xml.TextElement("oddFooter", Footer());
        xml.End();
    }

    private static string Line(string left, string right)
    {
        var end = "&R" + Escape(right);
        return "&L" + Shorten(Escape(left), LongestSide) + end;
    }

    private string Footer()
    {
        var pages = Escape(sheet.Content.Footer ?? workbook.Formats.Words.Page)
            .Replace("{page}", "&P", StringComparison.Ordinal)
            .Replace("{pages}", "&N", StringComparison.Ordinal);
        var end = "&R" + Shorten(pages, LongestText / 2);
        return "&L" + Shorten(Escape(workbook.Metadata.Author ?? string.Empty), LongestSide) + end;
    }

    // An ampersand starts a code; a number after the letter of the place would be a font size.
    private static string Escape(string text)
    {
        var escaped = text.ReplaceLineEndings(" ").Replace("&", "&&", StringComparison.Ordinal);
        return escaped.Length > 0 && char.IsAsciiDigit(escaped[0]) ? " " + escaped : escaped;
    }

    private static string Shorten(string text, int length) =>
        text.Length <= length ? text : TextCut.AtElement(text, length - 1).TrimEnd('&') + "…";
}
