namespace EsfReports.Excel;

/// <summary>The number formats of a workbook in its language: their codes in the file, and the room that numbers take.</summary>
/// <remarks>
/// Codes are in the form of the file, whose group and decimal signs are always comma and point (ISO/IEC 29500-1, 18.8.31): Excel
/// shows those of the reader's settings. The language prefix makes other programs show the document's own.
/// </remarks>
/// <param name="Language">The document's language, as <c>sv</c>.</param>
/// <param name="Words">Units.</param>
internal sealed record NumberFormats(string Language, WorkbookWords Words)
{
    private const string Number = "{n}";

    private readonly double _kronorUnit = TextWidth.Of(UnitOf(Words.Kronor));
    private readonly double _millionUnit = TextWidth.Of(UnitOf(Words.MillionKronor));

    /// <summary>The code in the style sheet; null for the format that every workbook has as number 0.</summary>
    public string? Code(CellFormat format) => format switch
    {
        CellFormat.Text => null,
        CellFormat.Integer => Prefix + "#,##0",
        CellFormat.Plain => "0",
        CellFormat.Decimal => Prefix + "#,##0.00",
        CellFormat.Kronor => Prefix + Pattern(Words.Kronor, "#,##0"),
        CellFormat.MillionKronor => Prefix + Pattern(Words.MillionKronor, "#,##0.0,,"),
        CellFormat.Percent => Prefix + Pattern(PercentWords, "0"),
        CellFormat.PercentDecimal => Prefix + Pattern(PercentWords, "0.0"),
        CellFormat.Date => "yyyy\\-mm\\-dd",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format"),
    };

    /// <summary>How wide a number is in digits when it is shown: with groups, decimals and unit.</summary>
    /// <param name="format">How it is shown.</param>
    /// <param name="digits">The number as the file holds it.</param>
    public double Width(CellFormat format, string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? Width(format, digits.Length, 0) : Width(format, point, digits.Length - point - 1);
    }

    // Numbers of languages in Windows (MS-LCID, 2.2): Swedish in Sweden, English in the United Kingdom.
    private string Prefix => Language.StartsWith("sv", StringComparison.OrdinalIgnoreCase) ? "[$-41D]" : "[$-809]";

    private string PercentWords => Words.Percent.Contains('%') ? Words.Percent : WorkbookWords.Neutral.Percent;

    private double Width(CellFormat format, int wholeDigits, int decimals) => format switch
    {
        CellFormat.Integer => Grouped(wholeDigits),
        CellFormat.Plain => wholeDigits,
        CellFormat.Decimal => Grouped(wholeDigits) + 2.6,
        CellFormat.Kronor => Grouped(wholeDigits) + _kronorUnit,
        CellFormat.MillionKronor => Grouped(Math.Max(1, wholeDigits - 6)) + 1.6 + _millionUnit,
        CellFormat.Percent => Math.Max(1, wholeDigits + 2) + 2,
        CellFormat.PercentDecimal => Math.Max(1, wholeDigits + 2) + 3.6,
        CellFormat.Date => 10,
        _ => wholeDigits + (decimals > 0 ? decimals + 0.6 : 0),
    };

    private static double Grouped(int digits) => digits + ((digits - 1) / 3 * 0.6);

    private static string UnitOf(string pattern) => pattern.Replace(Number, "", StringComparison.Ordinal);

    /// <summary>The pattern with its words in quotation marks; a percent sign stays outside, where it means something.</summary>
    private static string Pattern(string words, string digits)
    {
        var place = words.IndexOf(Number, StringComparison.Ordinal);
        return place < 0 ? digits + Quote(words) : Quote(words[..place]) + digits + Quote(words[(place + Number.Length)..]);
    }

    private static string Quote(string words) =>
        string.Join('%', words.Split('%').Select(part => part.Length == 0 ? "" : $"\"{part.Replace("\"", "", StringComparison.Ordinal)}\""));
}
