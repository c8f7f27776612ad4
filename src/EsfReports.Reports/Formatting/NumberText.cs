using System.Globalization;
using System.Text;

namespace EsfReports.Reports;

/// <summary>Writes numbers as the running text of a language does, the same way on every machine.</summary>
/// <remarks>
/// Swedish: no-break space between thousands, decimal comma, true minus (U+2212), as CLDR has it for sv. English: comma,
/// point and true minus. Rounding is half away from zero, as people round.
/// </remarks>
internal static class NumberText
{
    private const char Minus = '\u2212';
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The number with exactly so many decimals.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">0 to 10.</param>
    /// <param name="language">The language of the text.</param>
    public static string Write(decimal value, int decimals, ReportLanguage language)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "" : digits[(point + 1)..];

        var text = Group(whole, language == ReportLanguage.Swedish ? NoBreakSpace : ',');
        if (fraction.Length > 0)
            text += (language == ReportLanguage.Swedish ? ',' : '.') + fraction;
        return rounded < 0 ? Minus + text : text;
    }

    private static string Group(string digits, char separator)
    {
        if (digits.Length <= 3)
            return digits;

        var text = new StringBuilder(digits.Length + (digits.Length / 3));
        for (var index = 0; index < digits.Length; index++)
        {
            if (index > 0 && (digits.Length - index) % 3 == 0)
                text.Append(separator);
            text.Append(digits[index]);
        }

        return text.ToString();
    }
}
