using System.Collections.Frozen;

namespace EsfReports.Excel;

/// <summary>The table of number formats: their names in templates, their codes in the file, and the room they take.</summary>
/// <remarks>
/// Codes are in the form of the file, whose group and decimal signs are always comma and point (ISO/IEC 29500-1, 18.8.31): Excel
/// shows those of the reader's settings. The language prefix makes other programs show the document's own.
/// </remarks>
internal static class CellFormats
{
    private static readonly FrozenDictionary<string, CellFormat> ByName = new Dictionary<string, CellFormat>
    {
        ["text"] = CellFormat.Text,
        ["integer"] = CellFormat.Integer,
        ["plain"] = CellFormat.Plain,
        ["decimal"] = CellFormat.Decimal,
        ["kr"] = CellFormat.Kronor,
        ["mnkr"] = CellFormat.MillionKronor,
        ["percent"] = CellFormat.Percent,
        ["percent1"] = CellFormat.PercentDecimal,
        ["date"] = CellFormat.Date,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All formats, in the order of their numbers.</summary>
    public static IReadOnlyList<CellFormat> All { get; } = Enum.GetValues<CellFormat>();

    /// <summary>The names as a message lists them.</summary>
    public static string Names { get; } = "text, integer, plain, decimal, kr, mnkr, percent, percent1";

    /// <summary>The format of a name; null if there is none.</summary>
    public static CellFormat? Find(string name) => ByName.TryGetValue(name, out var format) ? format : null;

    /// <summary>The code in the style sheet; null for the format that every workbook has as number 0.</summary>
    public static string? Code(CellFormat format, string language)
    {
        var isSwedish = language.StartsWith("sv", StringComparison.OrdinalIgnoreCase);
        var prefix = isSwedish ? "[$-41D]" : "[$-809]";
        return format switch
        {
            CellFormat.Text => null,
            CellFormat.Integer => prefix + "#,##0",
            CellFormat.Plain => "0",
            CellFormat.Decimal => prefix + "#,##0.00",
            CellFormat.Kronor => prefix + (isSwedish ? "#,##0\\ \"kr\"" : "\"SEK\"\\ #,##0"),
            CellFormat.MillionKronor => prefix + (isSwedish ? "#,##0.0,,\\ \"mnkr\"" : "\"SEK\"\\ #,##0.0,,\\ \"million\""),
            CellFormat.Percent => prefix + (isSwedish ? "0\\ %" : "0%"),
            CellFormat.PercentDecimal => prefix + (isSwedish ? "0.0\\ %" : "0.0%"),
            CellFormat.Date => "yyyy\\-mm\\-dd",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format"),
        };
    }

    /// <summary>How wide a number is in digits when it is shown: with groups, decimals and unit.</summary>
    /// <param name="format">How it is shown.</param>
    /// <param name="wholeDigits">Digits before the decimal point in the file, with the sign.</param>
    /// <param name="decimals">Digits after it.</param>
    public static double Width(CellFormat format, int wholeDigits, int decimals) => format switch
    {
        CellFormat.Integer => Grouped(wholeDigits),
        CellFormat.Plain => wholeDigits,
        CellFormat.Decimal => Grouped(wholeDigits) + 2.6,
        CellFormat.Kronor => Grouped(wholeDigits) + 3.5,
        CellFormat.MillionKronor => Grouped(Math.Max(1, wholeDigits - 6)) + 8,
        CellFormat.Percent => Math.Max(1, wholeDigits + 2) + 2,
        CellFormat.PercentDecimal => Math.Max(1, wholeDigits + 2) + 3.6,
        CellFormat.Date => 10,
        _ => wholeDigits + (decimals > 0 ? decimals + 0.6 : 0),
    };

    private static double Grouped(int digits) => digits + ((digits - 1) / 3 * 0.6);
}
