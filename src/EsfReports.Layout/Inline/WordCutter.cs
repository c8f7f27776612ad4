namespace EsfReports.Layout.Inline;

/// <summary>Cuts texts into words and spaces. Used over and over.</summary>
internal sealed class WordCutter
{
    // Longer strings without a space are shaped in parts, so that no word costs more than its length.
    private const int LongestPiece = 200;
    private const int FirstLength = 64;

    private WordCut[] _cuts = new WordCut[FirstLength];

    /// <summary>Cuts a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First unit of the part.</param>
    /// <param name="end">After its last unit.</param>
    /// <returns>All that is in it, in order; until the next part is cut.</returns>
    public Span<WordCut> Cut(string text, int start, int end)
    {
        var count = 0;
        while (start < end)
        {
            if (count == _cuts.Length)
                Array.Resize(ref _cuts, count * 2);
            ref var cut = ref _cuts[count++];
            (cut.Start, cut.Kind, cut.Word) = (start, KindOf(text[start]), null);
            cut.Length = cut.Kind == PieceKind.Word ? ReadWord(text, start, end, out cut.Key) : 1;
            start += cut.Length;
        }

        return _cuts.AsSpan(0, count);
    }

    private static int ReadWord(string text, int start, int end, out WordKey key)
    {
        if (WordKey.TryRead(text.AsSpan(start, end - start), out key, out var length))
            return length;

        length = EndOfWord(text, start, end) - start;
        key = WordKey.Of(text.AsSpan(start, length));
        return length;
    }

    private static int EndOfWord(string text, int start, int end)
    {
        var wordEnd = start + 1;
        while (wordEnd < end && KindOf(text[wordEnd]) == PieceKind.Word)
            wordEnd++;
        if (wordEnd - start <= LongestPiece)
            return wordEnd;

        wordEnd = start + LongestPiece;
        while (wordEnd > start + 1 && Graphemes.IsInside(text, wordEnd))
            wordEnd--;
        return wordEnd;
    }

    private static PieceKind KindOf(char unit)
    {
        // Nearly all of a text.
        if (unit is > ' ' and not '\u00A0')
            return PieceKind.Word;
        return unit switch
        {
            ' ' => PieceKind.Space,
            '\u00A0' => PieceKind.NoBreakSpace,
            '\t' => PieceKind.Tab,
            '\n' => PieceKind.ForcedBreak,
            _ => PieceKind.Word,
        };
    }
}
