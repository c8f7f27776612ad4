using System.Globalization;
using System.Text;

namespace EsfReports.Sources;

/// <summary>Removes what no reader can see and no document can print, and joins letters with their accents.</summary>
/// <remarks>
/// Removed: control characters, marks that turn the direction of text (they can disguise names), byte order marks inside text, zero-width
/// spaces. Half surrogate pairs become U+FFFD. No-break spaces, soft hyphens and joiners stay; a tab becomes a space.
/// </remarks>
internal static class CharacterCleaner
{
    /// <summary>The clean text; the same instance if nothing had to be done.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;

        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
                result.Append(text[index]).Append(text[++index]);
            else
                AppendClean(result, text[index]);
        }

        return LetterComposer.Compose(result.ToString());
    }

    private static bool IsClean(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or (>= '\u007F' and < '\u00A0') or > '\u02FF')
                return false;
        }

        return true;
    }

    private static void AppendClean(StringBuilder result, char character)
    {
        if (character == '\t')
            result.Append(' ');
        else if (char.IsSurrogate(character))
            result.Append('\uFFFD');
        else if (!IsUnwanted(character))
            result.Append(character);
    }

    public static bool IsUnwanted(char character) =>
        char.GetUnicodeCategory(character) == UnicodeCategory.Control
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200B' or '\uFEFF' or '\u200E' or '\u200F';
}
