namespace EsfReports.Layout.Inline;

/// <summary>A part of a text that becomes a piece: a word, or a single space of any kind. It is filled in where it lies.</summary>
internal struct WordCut
{
    /// <summary>What it is.</summary>
    public PieceKind Kind;

    /// <summary>First unit of the text.</summary>
    public int Start;

    /// <summary>Units.</summary>
    public int Length;

    /// <summary>What a word is looked up by.</summary>
    public WordKey Key;

    /// <summary>The glyphs of a word; null until they are found.</summary>
    public ShapedWord? Word;
}
