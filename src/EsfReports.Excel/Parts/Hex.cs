using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes colours as the vocabularies of a workbook do.</summary>
internal static class Hex
{
    /// <summary>With the alpha channel in front, as spreadsheets have it.</summary>
    public static string Argb(Color color) => "FF" + Rgb(color);

    /// <summary>As drawings have it.</summary>
    public static string Rgb(Color color) => $"{color.Red:X2}{color.Green:X2}{color.Blue:X2}";
}
