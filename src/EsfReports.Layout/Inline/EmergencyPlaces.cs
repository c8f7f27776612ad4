using EsfReports.Documents;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>Places between characters, for what is wider than a line (<c>overflow-wrap</c>, CSS Text 3, 5.5).</summary>
internal static class EmergencyPlaces
{
    /// <summary>Marks all places between two others.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to end.</param>
    /// <param name="flags">Gets the marks.</param>
    /// <param name="isAllowed">Which texts may be broken.</param>
    public static void Mark(Paragraph paragraph, in BreakOpportunity from, in BreakOpportunity to, BreakFlag[] flags, Func<OverflowWrap, bool> isAllowed)
    {
        for (var index = from.Piece; index < paragraph.Pieces.Count && (index < to.Piece || (index == to.Piece && to.Offset > 0)); index++)
        {
            ref readonly var piece = ref paragraph.Pieces[index];
            if (piece.Kind is not (PieceKind.Word or PieceKind.NoBreakSpace) || paragraph.Items[piece.Item].Node is not InlineText { Style: var style })
                continue;
            if (isAllowed(style.OverflowWrap) && RunStyle.AllowsWrapIn(style))
                MarkPiece(paragraph.Text, piece, flags);
        }
    }

    private static void MarkPiece(string text, in Piece piece, BreakFlag[] flags)
    {
        for (var place = piece.Start; place < piece.End;)
        {
            if (place > 0 && flags[place] == BreakFlag.None && text[place - 1] != ' ')
                flags[place] = BreakFlag.Emergency;
            place += Graphemes.Length(text.AsSpan(place));
        }
    }
}
