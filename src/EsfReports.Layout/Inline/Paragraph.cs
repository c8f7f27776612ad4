using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>A paragraph that is ready to be broken into lines of any width.</summary>
/// <param name="Source">Text and items.</param>
/// <param name="Pieces">The shaped pieces, in document order.</param>
/// <param name="Placements">Where the items stand over the baseline.</param>
/// <param name="Block">Style of the block.</param>
internal sealed record Paragraph(ParagraphText Source, List<Piece> Pieces, VerticalPlacements Placements, ComputedStyle Block)
{
    public string Text => Source.Text;

    public IReadOnlyList<InlineItem> Items => Source.Items;
}
