namespace EsfReports.Sources;

/// <summary>
/// Hard and narrow spaces and hard hyphens as plain ones, sign for sign, for comparing labels, reading values and looking for personal
/// data. Texts keep the signs that they have.
/// </summary>
internal static class PlainSigns
{
    /// <summary>A text of the same length; the same instance if nothing had to be done.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAnyInRange('\u00A0', '\u2FFF') < 0 || !text.Any(NeedsChange)
        ? text
        : string.Create(text.Length, text, (span, source) =>
        {
            for (var index = 0; index < span.Length; index++)
                span[index] = Plain(source[index]);
        });

    private static bool NeedsChange(char sign) => Plain(sign) != sign;

    private static char Plain(char sign) => sign switch
    {
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
        '\u2010' or '\u2011' or '\u2012' => '-',
        _ => sign,
    };
}
