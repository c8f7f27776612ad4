using EsfReports.Documents;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>Hyphenates the words of a paragraph where its style asks for it (CSS Text 3, 5.4; Text 4, 6.3).</summary>
internal static class HyphenationPlaces
{
    private const int LongestWord = 64;

    /// <summary>Marks the places where words may be hyphenated.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool Mark(ParagraphText paragraph, BreakFlag[] flags)
    {
        var found = false;
        foreach (var item in paragraph.Items)
        {
            if (item.Node is not InlineText { Style: { Hyphens: Hyphens.Auto } style } || !RunStyle.AllowsWrapIn(style))
                continue;
            if (Hyphenator.For(style.Language) is { } hyphenator)
                found |= MarkItem(paragraph.Text, item, style, hyphenator, flags);
        }

        return found;
    }

    private static bool MarkItem(string text, InlineItem item, TextStyle style, Hyphenator hyphenator, BreakFlag[] flags)
    {
        var found = false;
        var end = item.Start + item.Length;
        for (var start = item.Start; start < end; start++)
        {
            if (!char.IsLetter(text[start]))
                continue;
            var wordEnd = start + 1;
            while (wordEnd < end && char.IsLetter(text[wordEnd]))
                wordEnd++;
            if (MayHyphenate(text, start, wordEnd, style, flags))
                found |= MarkWord(text, start, wordEnd, style, hyphenator, flags);
            start = wordEnd;
        }

        return found;
    }

    private static bool MayHyphenate(string text, int start, int end, TextStyle style, BreakFlag[] flags)
    {
        if (end - start < style.HyphenateLimit.Word || end - start > LongestWord)
            return false;
        // Part of something else: a number, a word over two elements, a letter with a mark of its own.
        if ((start > 0 && JoinsWord(text[start - 1])) || (end < text.Length && JoinsWord(text[end])))
            return false;
        if (style.Transform != TextTransform.Uppercase && IsAllCapitals(text.AsSpan(start, end - start)))
            return false;
        // Soft hyphens that the author wrote come first.
        return !flags.AsSpan(start + 1, end - start - 1).ContainsAny(BreakFlag.SoftHyphen, BreakFlag.Address) && !IsInAddress(text, start);
    }

    private static bool JoinsWord(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || unit is '_' or '@' || (unit >= '\u0300' && unit <= '\u036F');

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (!char.IsUpper(unit))
                return false;
        }

        return true;
    }

    private static bool IsInAddress(string text, int index)
    {
        var start = text.AsSpan(0, index).LastIndexOfAny(" \n\t\u00A0\uFFFC") + 1;
        var length = text.AsSpan(index).IndexOfAny(" \n\t\u00A0\uFFFC");
        var end = length < 0 ? text.Length : index + length;
        return AddressBreaks.IsAddress(text.AsSpan(start, end - start));
    }

    private static bool MarkWord(string text, int start, int end, TextStyle style, Hyphenator hyphenator, BreakFlag[] flags)
    {
        Span<bool> places = stackalloc bool[end - start];
        if (!hyphenator.TryFind(text.AsSpan(start, end - start), places))
            return false;

        var before = Math.Max(style.HyphenateLimit.Before, 1);
        var after = Math.Max(style.HyphenateLimit.After, 1);
        var found = false;
        for (var place = before; place <= places.Length - after; place++)
        {
            if (!places[place] || flags[start + place] != BreakFlag.None)
                continue;
            flags[start + place] = BreakFlag.Hyphenation;
            found = true;
        }

        return found;
    }
}
