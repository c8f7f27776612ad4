using System.Globalization;
using System.Text;
using EsfReports.Documents;

namespace EsfReports.Layout.Text;

/// <summary>
/// The <c>text-transform</c> property (CSS Text 3, 2.1): case mapping of Unicode. Swedish and English need no rules of their own.
/// </summary>
internal static class TextTransformer
{
    /// <summary>The text in the case asked for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="transform">What to do.</param>
    /// <param name="isInsideWord">Whether a letter stands directly before the text.</param>
    public static string Apply(string text, TextTransform transform, bool isInsideWord) => transform switch
    {
        TextTransform.Uppercase => ToUpper(text),
        TextTransform.Lowercase => text.ToLowerInvariant(),
        TextTransform.Capitalize => Capitalize(text, isInsideWord),
        _ => text,
    };

    // The only capital of German "straße" is "STRASSE"; the mapping of single characters leaves it.
    private static string ToUpper(string text) => text.ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal);

    private static string Capitalize(string text, bool isInsideWord)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append((isInsideWord ? rune : Rune.ToUpperInvariant(rune)).ToString());
            isInsideWord = IsPartOfWord(rune, isInsideWord);
        }

        return result.ToString();
    }

    private static bool IsPartOfWord(Rune rune, bool isInsideWord) =>
        Rune.IsLetterOrDigit(rune) || (isInsideWord && (rune.Value is '\'' or '’' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark));
}
