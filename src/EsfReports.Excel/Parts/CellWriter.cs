using System.Globalization;
using System.Text;

namespace EsfReports.Excel;

/// <summary>Writes single cells as ready bytes: the hot path of big workbooks.</summary>
/// <remarks>Text stands in its cell rather than in a table of shared strings: files are as small after compression, and nothing has to be kept.</remarks>
internal sealed class CellWriter(XmlPartWriter xml, int columnCount)
{
    private readonly byte[][] _starts = [.. Enumerable.Range(1, Math.Max(2, columnCount))
        .Select(column => Encoding.ASCII.GetBytes($"<c r=\"{CellReference.Column(column)}"))];

    private int _row;

    /// <summary>Opens a row element.</summary>
    /// <param name="row">Its number.</param>
    /// <param name="height">In points; null for the usual height.</param>
    public void StartRow(int row, double? height = null)
    {
        _row = row;
        xml.Raw("<row r=\""u8);
        xml.Digits(row);
        if (height is { } points)
        {
            xml.Raw("\" ht=\""u8);
            xml.Ascii(points.ToString("0.##", CultureInfo.InvariantCulture));
            xml.Raw("\" customHeight=\"1"u8);
        }

        xml.Raw("\">"u8);
    }

    /// <summary>Closes the row element.</summary>
    public void EndRow() => xml.Raw("</row>"u8);

    /// <summary>Writes a cell; columns count from 1. Blank cells are written for the sake of their lines.</summary>
    public void Write(int column, CellRole role, in CellValue value, bool isWrapped = false)
    {
        Start(column, CellStyles.IndexOf(role, value.Format, isWrapped));
        if (value.Kind == CellKind.Empty)
            xml.Raw("\"/>"u8);
        else if (value.Kind == CellKind.Text)
            WriteText(value.Text);
        else
            WriteNumber(value.Text);
    }

    /// <summary>Writes a cell with a formula and its value as of now; an error value if there is none.</summary>
    public void WriteFormula(int column, CellRole role, CellFormat format, string formula, string? result)
    {
        Start(column, CellStyles.IndexOf(role, format));
        xml.Raw(result is null ? "\" t=\"e\"><f>"u8 : "\"><f>"u8);
        xml.RawText(formula);
        xml.Raw("</f><v>"u8);
        xml.RawText(result ?? "#DIV/0!");
        xml.Raw("</v></c>"u8);
    }

    private void Start(int column, int style)
    {
        xml.Raw(_starts[column - 1]);
        xml.Digits(_row);
        xml.Raw("\" s=\""u8);
        xml.Digits(style);
    }

    private void WriteNumber(string digits)
    {
        xml.Raw("\"><v>"u8);
        xml.Ascii(digits);
        xml.Raw("</v></c>"u8);
    }

    private void WriteText(string text)
    {
        xml.Raw(KeepsSpace(text) ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8 : "\" t=\"inlineStr\"><is><t>"u8);
        xml.RawText(XmlText.EscapeEscapes(text));
        xml.Raw("</t></is></c>"u8);
    }

    private static bool KeepsSpace(string text) =>
        char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n') || text.Contains("  ", StringComparison.Ordinal);
}
