namespace EsfReports.Layout.Inline;

/// <summary>All that is needed to set a paragraph, and used again for the next one, of this document or another. Not shared by threads.</summary>
internal sealed class ComposingTable
{
    private readonly RunStyles _styles;

    /// <param name="fonts">Fonts of the documents.</param>
    public ComposingTable(IFontLibrary fonts)
    {
        _styles = new RunStyles(fonts);
        Pieces = new PieceBuilder(_styles);
        Builder = new LineBuilder(_styles);
    }

    public ParagraphTextBuilder Texts { get; } = new();

    public PieceBuilder Pieces { get; }

    public LineBreaking Breaking { get; } = new();

    public LineBuilder Builder { get; }

    /// <summary>The lines of the paragraph that is set.</summary>
    public ValueList<Line> Lines { get; } = new();

    /// <summary>Drops what belongs to a document, so that it can go.</summary>
    public void Clear()
    {
        Lines.Clear();
        Texts.Clear();
        Pieces.Clear();
        Breaking.Clear();
        Builder.Clear();
        _styles.Clear();
    }
}
