using System.Buffers;

namespace EsfReports.Sources;

/// <summary>
/// Hard and narrow spaces and hard hyphens as plain ones, sign for sign, for comparing labels, reading values and looking for personal
/// data. Texts keep the signs that they have.
/// </summary>
internal static class PlainSigns
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(
        "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F");

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("\u2010\u2011\u2012");

    /// <summary>A text of the same length; the same instance if nothing had to be done.</summary>
    public static string Of(string text) => !text.AsSpan().ContainsAny(Spaces) && !text.AsSpan().ContainsAny(Hyphens)
        ? text
        : string.Create(text.Length, text, (span, source) =>
        {
            source.CopyTo(span);
            span.ReplaceAny(Spaces, ' ');
            span.ReplaceAny(Hyphens, '-');
        });
}
