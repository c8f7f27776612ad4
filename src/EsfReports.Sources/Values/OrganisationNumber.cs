namespace EsfReports.Sources;

/// <summary>An organisation number as a source gives it, and what is known about it.</summary>
/// <param name="Digits">Ten digits; null if the text holds no such number.</param>
/// <param name="IsPersonal">The number is that of a person (a sole trader) and must not be printed.</param>
/// <param name="HasValidCheckDigit">False if a digit must be wrong.</param>
internal sealed record OrganisationNumber(string? Digits, bool IsPersonal, bool HasValidCheckDigit)
{
    /// <summary>Reads <c>2120000662</c>, <c>212000-0662</c>, <c>162120000662</c> and the VAT number <c>SE212000066201</c>.</summary>
    public static OrganisationNumber Read(string text)
    {
        var compact = text.Trim().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var digits = compact switch
        {
            { Length: 14 } when compact.StartsWith("SE", StringComparison.Ordinal) && compact.EndsWith("01", StringComparison.Ordinal)
                => compact[2..12],
            { Length: 12 } when compact.StartsWith("16", StringComparison.Ordinal)
                || compact.StartsWith("19", StringComparison.Ordinal) || compact.StartsWith("20", StringComparison.Ordinal)
                => compact[2..],
            _ => compact,
        };

        if (digits.Length != 10 || !digits.All(char.IsAsciiDigit))
            return new OrganisationNumber(null, IsPersonal: false, HasValidCheckDigit: false);
        // The third digit of a legal person's number is 2 or more, so that no date has the same form.
        return new OrganisationNumber(digits, digits[2] < '2', SwedishIdentity.HasValidCheckDigit(digits));
    }
}
