using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>A paragraph that is ready to be broken into lines of any width. Tables keep many of them, so there is little in it that can be found again.</summary>
internal sealed class Paragraph
{
    /// <summary>A paragraph.</summary>
    /// <param name="source">Text and items.</param>
    /// <param name="pieces">The shaped pieces, in document order.</param>
    /// <param name="block">Style of the block.</param>
    public Paragraph(ParagraphText source, Piece[] pieces, ComputedStyle block)
    {
        (Source, Pieces, Block, CanBeOneLine) = (source, pieces, block, true);
        foreach (ref readonly var piece in pieces.AsSpan())
        {
            HasWidth |= piece.Width != 0;
            CanBeOneLine &= piece.Kind != PieceKind.ForcedBreak && piece.Width >= 0;
            LeastWidth += piece.Hangs ? 0 : piece.Width;
        }
    }

    /// <summary>Text and items.</summary>
    public ParagraphText Source { get; }

    /// <summary>The shaped pieces, in document order.</summary>
    public Piece[] Pieces { get; }

    /// <summary>Style of the block.</summary>
    public ComputedStyle Block { get; }

    /// <summary>Whether anything in it takes room.</summary>
    public bool HasWidth { get; }

    /// <summary>Whether it is one line wherever that fits: nothing ends a line whatever its width, and no part of it is wider than the whole.</summary>
    public bool CanBeOneLine { get; }

    /// <summary>Sum of all widths but those of spaces: no line that holds all of it is narrower.</summary>
    public double LeastWidth { get; }

    public string Text => Source.Text;

    public ImmutableArray<InlineItem> Items => Source.Items;
}
