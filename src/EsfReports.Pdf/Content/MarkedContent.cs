using EsfReports.Layout;
using EsfReports.Pdf.Structure;

namespace EsfReports.Pdf.Content;

/// <summary>
/// Puts brackets around the content of a page: each says to which structure element, or to which kind of artifact, it belongs
/// (ISO 32000-1, 14.6 and 14.8.2). Neighbours that belong together share one bracket.
/// </summary>
internal sealed class MarkedContent(ContentWriter content, ContentPieces pieces, int pageIndex)
{
    private ContentTag? _open;
    private bool _hasActualText;

    /// <summary>How many pieces of the page belong to structure elements.</summary>
    public int Count { get; private set; }

    /// <summary>Makes what follows belong to a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="actualText">What to read instead of what is shown; null if the glyphs map back (ISO 32000-1, 14.9.4).</param>
    /// <remarks>
    /// Actual text stands in a bracket of its own beside the others, not within one: poppler loses what follows an inner bracket.
    /// </remarks>
    public void Begin(ContentTag tag, string? actualText = null)
    {
        if (_open == tag && !_hasActualText && actualText is null)
            return;

        End();
        content.EndText();
        (_open, _hasActualText) = (tag, actualText is not null);
        if (tag.Element is { } element)
            BeginElement(element, actualText);
        else
            BeginArtifact(tag.Artifact);
        if (actualText is not null)
            content.Buffer.Raw("/ActualText"u8).Text(actualText);
        content.Buffer.Raw(">>BDC\n"u8);
    }

    /// <summary>Closes the bracket, if one is open.</summary>
    public void End()
    {
        if (_open is null)
            return;

        content.EndText();
        content.Buffer.Raw("EMC\n"u8);
        _open = null;
    }

    private void BeginElement(StructureElement element, string? actualText)
    {
        var name = actualText is null ? StructureNames.Of(element.Role) : "/Span"u8;
        content.Buffer.Raw(name).Raw("<</MCID "u8).Integer(Count);
        pieces.Add(element, pageIndex, Count);
        Count++;
    }

    private void BeginArtifact(ArtifactKind kind)
    {
        content.Buffer.Raw("/Artifact<<"u8).Raw(kind switch
        {
            ArtifactKind.RunningHeader => "/Type/Pagination/Subtype/Header/Attached[/Top]"u8,
            ArtifactKind.RunningFooter => "/Type/Pagination/Subtype/Footer/Attached[/Bottom]"u8,
            ArtifactKind.Background => "/Type/Background"u8,
            ArtifactKind.Page => "/Type/Page"u8,
            _ => "/Type/Layout"u8,
        });
    }
}
