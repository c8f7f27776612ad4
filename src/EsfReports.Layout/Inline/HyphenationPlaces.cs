using EsfReports.Documents;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>Hyphenates the words of a paragraph where its style asks for it (CSS Text 3, 5.4; Text 4, 6.3).</summary>
internal static class HyphenationPlaces
{
    private const int LongestWord = 64;

    /// <summary>Marks the places where words may be hyphenated.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool Mark(Paragraph paragraph, BreakFlag[] flags)
    {
        var found = false;
        var pieces = paragraph.Pieces;
        var hasAddresses = AddressBreaks.MayHoldAddress(paragraph.Text);
        var (item, hyphenator) = (-1, (Hyphenator?)null);
        for (int index = 0, next; index < pieces.Count; index = next)
        {
            next = index + 1;
            if (pieces[index].Kind != PieceKind.Word)
                continue;
            if (pieces[index].Item != item)
                (item, hyphenator) = (pieces[index].Item, HyphenatorOf(paragraph.Items[pieces[index].Item]));
            while (next < pieces.Count && pieces[next].Kind == PieceKind.Word && pieces[next].Item == item)
                next++;
            if (hyphenator is not null)
                found |= MarkPieces(paragraph.Text, pieces[index], pieces[next - 1].End, hyphenator, hasAddresses, flags);
        }

        return found;
    }

    private static Hyphenator? HyphenatorOf(InlineItem item) =>
        item.Node is InlineText { Style: { Hyphens: Hyphens.Auto } style } && RunStyle.AllowsWrapIn(style) ? Hyphenator.For(style.Language) : null;

    /// <summary>Marks the places from a piece up to the next space; it is the only one there unless the word is very long or mixes fonts.</summary>
    private static bool MarkPieces(string text, in Piece first, int end, Hyphenator hyphenator, bool hasAddresses, BreakFlag[] flags)
    {
        var style = first.Run.Style;
        if (end - first.Start < style.HyphenateLimit.Word)
            return false;

        ulong? known = end == first.End && first.Length <= ShapedWord.LongestHyphenated
            ? first.Word!.HyphenPlaces(text.AsSpan(first.Start, first.Length), hyphenator)
            : null;
        if (known == 0)
            return false;

        var found = false;
        for (var start = first.Start; start < end; start++)
        {
            var wordEnd = start + Hyphenator.LettersAt(text.AsSpan(start, end - start));
            if (wordEnd > start && MayHyphenate(text, start, wordEnd, style, flags) && !(hasAddresses && IsInAddress(text, start)))
            {
                var places = (known >> (start - first.Start)) ?? hyphenator.FindAll(text.AsSpan(start, wordEnd - start));
                found |= MarkWord(start, wordEnd, style, places, flags);
            }

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
        return !flags.AsSpan(start + 1, end - start - 1).ContainsAny(BreakFlag.SoftHyphen, BreakFlag.Address);
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

    private static bool MarkWord(int start, int end, TextStyle style, ulong places, BreakFlag[] flags)
    {
        var before = Math.Max(style.HyphenateLimit.Before, 1);
        var after = Math.Max(style.HyphenateLimit.After, 1);
        var found = false;
        for (var place = before; place <= end - start - after; place++)
        {
            if (((places >> place) & 1) == 0 || flags[start + place] != BreakFlag.None)
                continue;
            flags[start + place] = BreakFlag.Hyphenation;
            found = true;
        }

        return found;
    }
}
