using System.Collections.Frozen;

namespace EsfReports.Excel;

/// <summary>The names of number formats in templates.</summary>
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
}
