using System.Globalization;

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

    // 29 digits of a number of any size, a point, and the decimals.
    private const int MostDigits = 48;

    /// <summary>The number with exactly so many decimals.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">0 to 10.</param>
    /// <param name="language">The language of the text.</param>
    public static string Write(decimal value, int decimals, ReportLanguage language)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        Span<char> digits = stackalloc char[MostDigits];
        Math.Abs(rounded).TryFormat(digits, out var length, FormatOf(decimals), CultureInfo.InvariantCulture);
        digits = digits[..length];
        var whole = decimals == 0 ? length : length - decimals - 1;

        Span<char> text = stackalloc char[2 * MostDigits];
        var (isSwedish, at) = (language == ReportLanguage.Swedish, 0);
        if (rounded < 0)
            text[at++] = Minus;
        for (var index = 0; index < whole; index++)
        {
            if (index > 0 && (whole - index) % 3 == 0)
                text[at++] = isSwedish ? NoBreakSpace : ',';
            text[at++] = digits[index];
        }

        if (decimals > 0)
        {
            text[at++] = isSwedish ? ',' : '.';
            digits[(whole + 1)..].CopyTo(text[at..]);
            at += decimals;
        }

        return text[..at].ToString();
    }

    private static string FormatOf(int decimals) => decimals switch
    {
        0 => "F0",
        1 => "F1",
        _ => "F" + decimals.ToString(CultureInfo.InvariantCulture),
    };
}
