namespace EsfReports.Layout.Text;

/// <summary>Places where UAX #14 allows a break and good European typesetting does not.</summary>
internal static class LineBreakTailoring
{
    private const char EnDash = '\u2013';
    private const char EmDash = '\u2014';

    // "och/eller" may be broken, "km/h" and "kr/mån" may not.
    private const int LettersAroundSolidus = 3;

    // "EU-projekt" may be broken, "e-post" and "2-åring" may not.
    private const int LettersAroundHyphen = 2;

    /// <summary>Whether the line must not end before <paramref name="index"/> although the classes allow it.</summary>
    public static bool Keeps(ReadOnlySpan<char> text, int index, bool hasSpaces) =>
        hasSpaces ? KeepsOverSpace(text, index) : KeepsAfter(text, index);

    private static bool KeepsAfter(ReadOnlySpan<char> text, int index) => text[index - 1] switch
    {
        '/' => !HasWordsAround(text, index, LettersAroundSolidus),
        EnDash => IsDigit(text, index - 2) && IsDigit(text, index),
        '-' or '\u2010' => !HasWordsAround(text, index, LettersAroundHyphen),
        // An ellipsis that begins a word stays with it.
        '\u2026' => index == 1 || text[index - 2] is ' ' or '\n',
        _ => false,
    };

    private static bool KeepsOverSpace(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        // A dash between spaces ends a line; at the start of one it would look like a list.
        EnDash or EmDash => index + 1 < text.Length && text[index + 1] == ' ',
        '%' or '\u2030' or '\u00B0' => IsDigit(text, index - 2),
        >= '0' and <= '9' => IsGroupOfThousands(text, index),
        _ => false,
    };

    /// <summary>"395 478": three digits after a space, and one to three before it.</summary>
    private static bool IsGroupOfThousands(ReadOnlySpan<char> text, int index)
    {
        if (text[index - 1] != ' ' || CountDigits(text, index, 1) != 3)
            return false;
        return CountDigits(text, index - 2, -1) is >= 1 and <= 3;
    }

    private static int CountDigits(ReadOnlySpan<char> text, int index, int step)
    {
        var count = 0;
        while (IsDigit(text, index + (count * step)))
            count++;
        return count;
    }

    private static bool HasWordsAround(ReadOnlySpan<char> text, int index, int least)
    {
        for (var distance = 1; distance <= least; distance++)
        {
            if (!IsLetterOrDigit(text, index - 1 - distance) || !IsLetterOrDigit(text, index - 1 + distance))
                return false;
        }

        return true;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length && char.IsAsciiDigit(text[index]);

    private static bool IsLetterOrDigit(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && (char.IsLetterOrDigit(text[index]) || char.GetUnicodeCategory(text[index]) == System.Globalization.UnicodeCategory.NonSpacingMark);
}
