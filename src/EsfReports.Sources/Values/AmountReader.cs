using System.Globalization;
using System.Text;

namespace EsfReports.Sources;

/// <summary>Reads amounts in the forms that pages and lists use.</summary>
/// <example><c>1 126 379 kr</c>, <c>395 478</c>, <c>2073781,25</c>, <c>1.234.567,5</c>, <c>75 354 267 SEK</c>.</example>
internal static class AmountReader
{
    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>The amount in kronor; null if the text is not one.</summary>
    public static decimal? Read(string text)
    {
        var plain = Plain(text);
        return decimal.TryParse(plain, Style, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static string Plain(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in WithoutUnit(text.Trim()))
        {
            if (!IsSpace(character))
                result.Append(character == '\u2212' ? '-' : character);
        }

        return WithDecimalPoint(result.ToString());
    }

    private static string WithoutUnit(string text)
    {
        string[] units = ["kronor", "SEK", "kr.", "kr", ":-"];
        var unit = units.FirstOrDefault(unit => text.EndsWith(unit, StringComparison.OrdinalIgnoreCase));
        return unit is null ? text : text[..^unit.Length].TrimEnd();
    }

    // A comma is a decimal comma; points are thousands if there is a comma, several of them, or exactly three digits follow.
    private static string WithDecimalPoint(string number)
    {
        var points = number.Count(character => character == '.');
        var hasComma = number.Contains(',', StringComparison.Ordinal);
        var isGrouped = hasComma || points > 1 || (points == 1 && number.Length - number.IndexOf('.', StringComparison.Ordinal) == 4);
        if (isGrouped)
            number = number.Replace(".", "", StringComparison.Ordinal);
        return number.Replace(',', '.');
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character);
}
