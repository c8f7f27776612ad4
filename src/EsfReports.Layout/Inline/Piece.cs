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

/// <summary>The smallest thing that is placed on a line, in document order. It is filled in where it lies, and only read from then on.</summary>
internal struct Piece
{
    /// <summary>What it is.</summary>
    public PieceKind Kind;

    /// <summary>First unit of the paragraph's text.</summary>
    public int Start;

    /// <summary>Units; 0 for the edges of boxes.</summary>
    public int Length;

    /// <summary>Index of its <see cref="InlineItem"/>; for a box end, that of the box's start.</summary>
    public int Item;

    /// <summary>In points, on a line that is not stretched.</summary>
    public double Width;

    /// <summary>Style and font; for boxes, that of their own text.</summary>
    public RunStyle Run;

    /// <summary>The glyphs; null where there are none.</summary>
    public ShapedWord? Word;

    public readonly int End => Start + Length;

    /// <summary>Whether it vanishes from the width of a line that it ends (CSS Text 3, 4.1.3).</summary>
    public readonly bool Hangs => Kind is PieceKind.Space or PieceKind.ForcedBreak;
}
