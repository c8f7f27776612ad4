namespace EsfReports.Sources;

/// <summary>Check digits of Swedish personal identity numbers and organisation numbers.</summary>
internal static class SwedishIdentity
{
    /// <summary>The last of ten digits is the check digit of the nine before it (Luhn's method).</summary>
    public static bool HasValidCheckDigit(ReadOnlySpan<char> tenDigits)
    {
        if (tenDigits.Length != 10)
            return false;
        var sum = 0;
        for (var index = 0; index < 10; index++)
        {
            if (!char.IsAsciiDigit(tenDigits[index]))
                return false;
            var product = (tenDigits[index] - '0') * (index % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }

        return sum % 10 == 0;
    }

    /// <summary>
    /// Ten digits that begin with a date and end with a check digit. The day of a coordination number is 60 higher. No
    /// organisation number passes: its third digit is 2 or more, which is no month.
    /// </summary>
    public static bool IsPersonalNumber(ReadOnlySpan<char> tenDigits)
    {
        if (!HasValidCheckDigit(tenDigits))
            return false;
        var month = int.Parse(tenDigits[2..4], System.Globalization.CultureInfo.InvariantCulture);
        var day = int.Parse(tenDigits[4..6], System.Globalization.CultureInfo.InvariantCulture) % 60;
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }
}
