using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>A paragraph that is ready to be broken into lines of any width. Tables keep many of them, so there is nothing in it that can be found again.</summary>
/// <param name="Source">Text and items.</param>
/// <param name="Pieces">The shaped pieces, in document order.</param>
/// <param name="Block">Style of the block.</param>
internal sealed record Paragraph(ParagraphText Source, Piece[] Pieces, ComputedStyle Block)
{
    public string Text => Source.Text;

    public ImmutableArray<InlineItem> Items => Source.Items;

    /// <summary>Whether anything in it takes room.</summary>
    public bool HasWidth
    {
        get
        {
            foreach (ref readonly var piece in Pieces.AsSpan())
            {
                if (piece.Width != 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether it is one line wherever that fits: nothing ends a line whatever its width, and no part of it is wider than the whole.</summary>
    public bool CanBeOneLine
    {
        get
        {
            foreach (ref readonly var piece in Pieces.AsSpan())
            {
                if (piece.Kind == PieceKind.ForcedBreak || piece.Width < 0)
                    return false;
            }

            return true;
        }
    }
}
