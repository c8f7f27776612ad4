using System.Globalization;

namespace EsfReports.Excel;

/// <summary>Numbers as cells hold them: the digits that were given, as long as Excel keeps them.</summary>
internal static class CellNumber
{
    // A million cells of this size still add up within a decimal.
    private const decimal Largest = 1e21m;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The digits of a number for the file; null if it is not a number that a cell can hold.</summary>
    /// <param name="text">A number as HTML writes it (HTML, 2.3.4.3).</param>
    /// <param name="isRounded">True if it had more than 15 significant digits, of which the cell keeps 15.</param>
    public static string? Normalize(string text, out bool isRounded)
    {
        isRounded = false;
        if (IsShortPlain(text))
            return text;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Largest)
            return null;

        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Contains('.'))
            digits = digits.TrimEnd('0').TrimEnd('.');
        isRounded = SignificantDigits(digits) > SheetLimits.SignificantDigits;
        if (isRounded)
            return ((double)number).ToString("G15", CultureInfo.InvariantCulture);
        return digits == "-0" ? "0" : digits;
    }

    /// <summary>The value of digits that <see cref="Normalize"/> gave.</summary>
    public static decimal Parse(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : decimal.Parse(digits, Style, CultureInfo.InvariantCulture);

    /// <summary>How the value is written into the file, to 15 significant digits.</summary>
    public static string Write(decimal value) =>
        Normalize(value.ToString(CultureInfo.InvariantCulture), out _)
        ?? ((double)value).ToString("G15", CultureInfo.InvariantCulture);

    private static bool IsShortPlain(string text)
    {
        if (text.Length is 0 or > SheetLimits.SignificantDigits || (text[0] == '0' && text.Length > 1))
            return false;

        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
                return false;
        }

        return true;
    }

    private static int SignificantDigits(string digits)
    {
        var significant = digits.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        return digits.Contains('.') ? significant.Length : significant.TrimEnd('0').Length;
    }
}
