using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>A paragraph that is ready to be broken into lines of any width. Tables keep many of them, so there is little in it that can be found again.</summary>
internal sealed class Paragraph
{
    // Whether anything in it takes room.
    private readonly bool _hasWidth;

    /// <summary>A paragraph.</summary>
    /// <param name="source">Text and items.</param>
    /// <param name="pieces">The shaped pieces, in document order.</param>
    /// <param name="block">Style of the block.</param>
    public Paragraph(ParagraphText source, ValueList<Piece> pieces, ComputedStyle block)
    {
        (Source, Pieces, Block, CanBeOneLine) = (source, pieces, block, true);
        foreach (ref readonly var piece in pieces.Values)
        {
            _hasWidth |= piece.Width != 0;
            CanBeOneLine &= piece.Kind != PieceKind.ForcedBreak && piece.Width >= 0;
            LeastWidth += piece.Hangs ? 0 : piece.Width;
        }
    }

    /// <summary>Text and items.</summary>
    public ParagraphText Source { get; }

    /// <summary>The shaped pieces, in document order.</summary>
    public ValueList<Piece> Pieces { get; }

    /// <summary>Style of the block.</summary>
    public ComputedStyle Block { get; }

    /// <summary>Nothing is left after collapsing white space: no line is made (CSS 2.2, 9.4.2).</summary>
    public bool IsEmpty => Text.Length == 0 && !_hasWidth;

    /// <summary>Whether it is one line wherever that fits: nothing ends a line whatever its width, and no part of it is wider than the whole.</summary>
    public bool CanBeOneLine { get; }

    /// <summary>Sum of all widths but those of spaces: no line that holds all of it is narrower.</summary>
    public double LeastWidth { get; }

    public string Text => Source.Text;

    public ImmutableArray<InlineItem> Items => Source.Items;
}
