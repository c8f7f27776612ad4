using System.Text;
using static EsfReports.Layout.Text.LineBreakClass;

namespace EsfReports.Layout.Text;

/// <summary>
/// Finds where lines may end (UAX #14), with the changes that <see cref="LineBreakTailoring"/> makes for European text and
/// <see cref="AddressBreaks"/> for addresses.
/// </summary>
internal static class LineBreakFinder
{
    /// <summary>Marks the places of a paragraph.</summary>
    /// <param name="text">The paragraph; <c>\n</c> is a forced break, U+FFFC an object.</param>
    /// <param name="flags">One more than the text has units: entry i says what may happen before unit i. All are written.</param>
    public static void Find(ReadOnlySpan<char> text, Span<BreakFlag> flags)
    {
        flags[..(text.Length + 1)].Clear();
        if (text.IsEmpty)
            return;

        FindPairs(text, flags);
        AddressBreaks.Apply(text, flags);
    }

    private static void FindPairs(ReadOnlySpan<char> text, Span<BreakFlag> flags)
    {
        var before = BK;
        var hasSpaces = false;
        var isAfterHyphenAtStart = false;
        var regionalIndicators = 0;

        for (var index = 0; index < text.Length;)
        {
            var (codePoint, length) = CodePoint(text, index);
            var current = LineBreakClasses.Of(codePoint);

            if (current is AL && before is AL)
            {
                // Most of a text: letters inside of a word, or those that a word begins with after another one.
                if (hasSpaces)
                    (flags[index], hasSpaces) = (BreakFlag.Allowed, false);
                index += length;
                while (index < text.Length && LineBreakClasses.IsLetter(text[index]))
                    index++;
                continue;
            }

            if (current is BK or LF or CR or NL)
            {
                flags[index + length] = BreakFlag.Forced;
                (before, hasSpaces, isAfterHyphenAtStart) = (BK, false, false);
            }
            else if (current is SP)
            {
                hasSpaces = true;
            }
            else
            {
                // LB9 and LB10: a mark belongs to its base, and is a letter where it has none.
                var isMark = current is CM or ZWJ;
                if (isMark && !hasSpaces && before is not BK)
                {
                    if (current is ZWJ)
                        before = ZWJ;
                    index += length;
                    continue;
                }

                current = isMark ? AL : current;
                var isStart = before is BK || hasSpaces;
                if (before is not BK && Breaks(text, index, before, current, hasSpaces)
                    && !(isAfterHyphenAtStart && !hasSpaces && current is AL or HL)
                    && !(current is RI && before is RI && regionalIndicators % 2 == 1 && !hasSpaces))
                {
                    flags[index] = BreakFlag.Allowed;
                }

                // LB20a: a hyphen that begins a word stays with it.
                isAfterHyphenAtStart = isStart && codePoint is '-' or 0x2010;
                regionalIndicators = current is RI ? regionalIndicators + 1 : 0;
                (before, hasSpaces) = (current, false);
            }

            index += length;
        }
    }

    private static bool Breaks(ReadOnlySpan<char> text, int index, LineBreakClass before, LineBreakClass after, bool hasSpaces)
    {
        // Most places are inside words.
        if (before is AL && after is AL && !hasSpaces)
            return false;

        var action = LineBreakPairs.Between(before, after);
        if (action == PairAction.Keep || (action == PairAction.BreakAtSpaces && !hasSpaces))
            return false;
        return !LineBreakTailoring.Keeps(text, index, hasSpaces);
    }

    private static (int CodePoint, int Length) CodePoint(ReadOnlySpan<char> text, int index)
    {
        var unit = text[index];
        if (!char.IsSurrogate(unit))
            return (unit, 1);
        Rune.DecodeFromUtf16(text[index..], out var rune, out var length);
        return (rune.Value, length);
    }
}
