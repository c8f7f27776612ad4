namespace EsfReports.Layout.Inline;

/// <summary>What a piece is.</summary>
internal enum PieceKind : byte
{
    Word,

    /// <summary>Stretches in justified lines, and hangs at the end of a line.</summary>
    Space,

    /// <summary>Stretches, but no line ends at it.</summary>
    NoBreakSpace,

    Tab,

    /// <summary>An <see cref="InlineAtomic"/>.</summary>
    Atomic,

    Leader,

    /// <summary>The end of a line.</summary>
    ForcedBreak,

    BoxStart,

    BoxEnd,
}

/// <summary>The smallest thing that is placed on a line, in document order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First unit of the paragraph's text.</param>
/// <param name="Length">Units; 0 for the edges of boxes.</param>
/// <param name="Item">Index of its <see cref="InlineItem"/>; for a box end, that of the box's start.</param>
/// <param name="Width">In points, on a line that is not stretched.</param>
/// <param name="Run">Style and font; for boxes, that of their own text.</param>
/// <param name="Word">The glyphs; null where there are none.</param>
internal readonly record struct Piece(PieceKind Kind, int Start, int Length, int Item, double Width, RunStyle Run, ShapedWord? Word)
{
    public int End => Start + Length;

    /// <summary>Whether it vanishes from the width of a line that it ends (CSS Text 3, 4.1.3).</summary>
    public bool Hangs => Kind is PieceKind.Space or PieceKind.ForcedBreak;
}
