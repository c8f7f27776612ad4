using System.Globalization;
using System.Text.RegularExpressions;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Reads dates and spans of dates in the forms that pages and lists use.</summary>
internal static partial class DateReader
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "dd/MM/yyyy", "yyyyMMdd", "yyyy/MM/dd"];

    /// <summary>One day; null if the text is not one. A month alone is not a day, and 30 February is none.</summary>
    public static DateOnly? Read(string text) =>
        DateTime.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? DateOnly.FromDateTime(date)
            : ReadSerial(text);

    // A date cell of a workbook is the number of days since 30 December 1899; these are the years 1990 to 2063.
    private static DateOnly? ReadSerial(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= 32_874 and < 60_000
            ? DateOnly.FromDateTime(DateTime.FromOADate(serial))
            : null;

    /// <summary>
    /// A span written with a hyphen, an en dash or <c>till</c>; one end may be missing. Null if the text is not one.
    /// </summary>
    public static DateRange? ReadRange(string text)
    {
        var match = Range().Match(text.Trim());
        if (!match.Success)
            return null;
        var (first, last) = (match.Groups["first"].Value, match.Groups["last"].Value);
        var range = new DateRange(Read(first), Read(last));
        var isRead = (range.Start is not null || first.Length == 0) && (range.End is not null || last.Length == 0);
        return isRead && (range.Start ?? range.End) is not null ? range : null;
    }

    [GeneratedRegex(
        @"^(?<first>\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4})?\s*(?:till|-|–|—|to)\s*(?<last>\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4})?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Range();
}
