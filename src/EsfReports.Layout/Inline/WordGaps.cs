using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Finds the gaps between words where <see cref="LineBuilder"/> will set them, without setting the line.</summary>
internal static class WordGaps
{
    /// <summary>Adds the gaps of a line from left to right; none for a line with a leader, which is filled by that.</summary>
    public static void Find(Paragraph paragraph, LineWidths widths, in Line line, List<WordGap> gaps)
    {
        var range = PieceRange.Of(paragraph.Pieces, line);
        var slack = widths.Available(line.IsFirst) - line.NaturalWidth;
        var align = LineAlignment.Of(paragraph.Block.Text, line.EndsParagraph);
        var isFilled = slack < 0 || align == TextAlign.Justify;
        var justification = isFilled ? Justification.Fill(slack, line.Spaces, range.SpacedSize(paragraph.Pieces)) : Justification.None;

        var start = (line.IsFirst ? widths.Indent : 0) + LineAlignment.Offset(align, slack);
        var x = start;
        for (var index = range.First; index < range.ContentEnd; index++)
        {
            ref readonly var piece = ref paragraph.Pieces[index];
            if (piece.Kind == PieceKind.Leader)
            {
                gaps.Clear();
                return;
            }

            var width = WidthOf(piece, index, range, paragraph.Text, justification);
            if (piece.Kind is PieceKind.Space or PieceKind.NoBreakSpace && x > start)
                AddGap(new WordGap(x, x + width), gaps);
            x += width;
        }
    }

    private static double WidthOf(in Piece piece, int index, in PieceRange range, string text, Justification justification)
    {
        if (piece.Kind is PieceKind.Space or PieceKind.NoBreakSpace)
            return piece.Width * justification.SpaceFactor;
        if (piece.Kind != PieceKind.Word)
            return piece.Width;

        // A word cut at its end is the last on its line, so that its width no longer matters.
        var from = range.FromOf(index);
        var width = from > 0 ? PieceSlices.WidthsAt(piece, text, from).After : piece.Width;
        return width + (justification.Tracking * piece.Run.Style.FontSize * range.LengthOf(piece, index));
    }

    // Two spaces in a row, of two styles perhaps, are one gap.
    private static void AddGap(WordGap gap, List<WordGap> gaps)
    {
        if (gaps.Count > 0 && gap.Left - gaps[^1].Right < LineWidths.Tolerance)
            gaps[^1] = gaps[^1] with { Right = gap.Right };
        else
            gaps.Add(gap);
    }
}
