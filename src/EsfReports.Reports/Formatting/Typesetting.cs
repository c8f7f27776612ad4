using System.Buffers;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Sets text from data as a typesetter would: quotation marks, dashes and spaces that hold together.</summary>
/// <remarks>
/// One letter becomes one letter, so that nothing else of the text moves; the source record in the PDF keeps the text as given.
/// </remarks>
internal static class Typesetting
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>A text in a language; the same instance if there is nothing to set.</summary>
    public static string Of(string text, ReportLanguage language)
    {
        var first = NextCandidate(text, 0);
        if (first == text.Length)
            return text;
        var room = ArrayPool<char>.Shared.Rent(text.Length);
        var set = room.AsSpan(0, text.Length);
        text.CopyTo(set);
        for (var index = first; index < set.Length; index = NextCandidate(text, index))
        {
            set[index] = Letter(text, index, language);
            index++;
            if (index < set.Length && text[index] == ' ')
                set[index] = Letter(text, index, language);
        }

        var result = set.SequenceEqual(text) ? text : set.ToString();
        ArrayPool<char>.Shared.Return(room);
        return result;
    }

    /// <summary>The blocks of a description.</summary>
    public static IReadOnlyList<DescriptionBlock> Of(IReadOnlyList<DescriptionBlock> blocks, ReportLanguage language) =>
        [.. blocks.Select(block => Of(block, language))];

    private static DescriptionBlock Of(DescriptionBlock block, ReportLanguage language) => block switch
    {
        HeadingBlock heading => heading with { Text = Of(heading.Text, language) },
        ParagraphBlock paragraph => new ParagraphBlock(Of(paragraph.Text, language)),
        ListBlock list => list with { Items = Of(list.Items, language) },
        _ => block,
    };

    private static IReadOnlyList<ListItem> Of(IReadOnlyList<ListItem> items, ReportLanguage language) =>
        [.. items.Select(item => new ListItem(Of(item.Text, language), Of(item.Items, language)))];

    // The next place, from one on, of what can be set or of a digit, after which a space can be; the length of the text if there is none.
    private static int NextCandidate(string text, int index)
    {
        // Nearly all letters come behind the digits.
        while (index < text.Length && (text[index] > '9' || text[index] is not ('"' or '\'' or '-' or >= '0')))
            index++;
        return index;
    }

    private static char Letter(string text, int index, ReportLanguage language) => text[index] switch
    {
        // Swedish has the same mark on both sides.
        '"' => language == ReportLanguage.English && IsOpening(text, index) ? '“' : '”',
        '\'' when IsLetter(text, index - 1) && IsLetter(text, index + 1) => '’',
        '-' when IsDash(text, index) => '–',
        ' ' when HoldsTogether(text, index) => NoBreakSpace,
        var letter => letter,
    };

    private static bool IsOpening(string text, int index) => index == 0 || text[index - 1] is ' ' or '(' or '[' or '–' or NoBreakSpace;

    // Between spaces, or between two years.
    private static bool IsDash(string text, int index) =>
        (At(text, index - 1) == ' ' && At(text, index + 1) == ' ') || (IsYear(text, index - 4) && IsYear(text, index + 1));

    private static bool IsYear(string text, int start) =>
        start >= 0 && start + 4 <= text.Length && text.AsSpan(start, 2) is "19" or "20"
        && char.IsAsciiDigit(text[start + 2]) && char.IsAsciiDigit(text[start + 3])
        && !char.IsAsciiDigit(At(text, start - 1)) && !char.IsAsciiDigit(At(text, start + 4));

    /// <summary>A space between a number and its unit, or between groups of three digits.</summary>
    private static bool HoldsTogether(string text, int index)
    {
        if (!char.IsAsciiDigit(At(text, index - 1)))
            return false;
        var rest = text.AsSpan(index + 1);
        return rest.StartsWith("%") || IsWord(rest, "kr") || IsWord(rest, "mnkr") || IsWord(rest, "mkr") || IsGroup(text, index + 1);
    }

    private static bool IsWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetter(text[word.Length]));

    // No more than three digits before the space, so that two numbers side by side stay two.
    private static bool IsGroup(string text, int start)
    {
        var digits = 0;
        while (char.IsAsciiDigit(At(text, start + digits)))
            digits++;
        return digits == 3 && !(char.IsAsciiDigit(At(text, start - 2)) && char.IsAsciiDigit(At(text, start - 3))
            && char.IsAsciiDigit(At(text, start - 4)) && char.IsAsciiDigit(At(text, start - 5)));
    }

    private static bool IsLetter(string text, int index) => char.IsLetter(At(text, index));

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';
}
