using System.Globalization;

namespace EsfReports.Sources;

/// <summary>Reads counts, rates, yes and no, and postcodes.</summary>
internal static class PlainValues
{
    /// <summary>A whole number of people; thousands may be spaced. Null if the text is not one.</summary>
    public static int? ReadCount(string text) =>
        AmountReader.Read(text) is { } number && number == decimal.Truncate(number) && number is >= 0 and <= int.MaxValue
            ? (int)number
            : null;

    /// <summary>A share from 0 to 1, written as percent (<c>50%</c>, <c>47,5 %</c>). Null if the text is not one.</summary>
    /// <remarks>A cell of a workbook that shows 50 % holds 0.5; a number above 1 without a sign says nothing certain.</remarks>
    public static decimal? ReadRate(string text)
    {
        var trimmed = text.Trim();
        if (!trimmed.EndsWith('%'))
            return AmountReader.Read(trimmed) is { } share and >= 0 and <= 1 ? share : null;
        return AmountReader.Read(trimmed[..^1]) is { } percent and >= 0 and <= 100 ? percent / 100 : null;
    }

    /// <summary><c>Ja</c> or <c>Nej</c>, in Swedish or English. Null if the text is neither.</summary>
    public static bool? ReadYesNo(string text) => text.Trim().ToUpperInvariant() switch
    {
        "JA" or "YES" => true,
        "NEJ" or "NO" => false,
        _ => null,
    };

    /// <summary>Five digits without space (<c>351 12</c>, <c>SE-351 12</c>). Null if the text is not a Swedish postcode.</summary>
    public static string? ReadPostcode(string text)
    {
        var digits = text.Trim().Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        if (digits.StartsWith("SE-", StringComparison.OrdinalIgnoreCase))
            digits = digits[3..];
        return digits.Length == 5 && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>A number for messages and sources, the same on every machine.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
