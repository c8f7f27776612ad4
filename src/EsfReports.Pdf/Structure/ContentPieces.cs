using System.Runtime.InteropServices;
using EsfReports.Layout;

namespace EsfReports.Pdf.Structure;

/// <summary>Which pieces of which pages belong to which elements, in the order in which they were painted.</summary>
internal sealed class ContentPieces
{
    private readonly List<ContentPiece> _pieces = [];

    /// <summary>Page by page; of each page the content first.</summary>
    public ReadOnlySpan<ContentPiece> All => CollectionsMarshal.AsSpan(_pieces);

    public void Add(StructureElement element, int pageIndex, int contentId) =>
        _pieces.Add(new ContentPiece(element, pageIndex, contentId));

    /// <summary>Adds a link annotation, which is read at this place (ISO 32000-1, 14.7.4.3).</summary>
    public void AddAnnotation(StructureElement element, int pageIndex, int objectNumber, int parentKey) =>
        _pieces.Add(new ContentPiece(element, pageIndex, -1, objectNumber, parentKey));
}

/// <summary>A piece of marked content, or an annotation.</summary>
/// <param name="Element">What it belongs to.</param>
/// <param name="PageIndex">Where it is.</param>
/// <param name="ContentId">The marked-content identifier on the page; -1 for an annotation.</param>
/// <param name="AnnotationNumber">Object number of an annotation; 0 for content.</param>
/// <param name="ParentKey">The annotation's key in the parent tree.</param>
internal readonly record struct ContentPiece(
    StructureElement Element, int PageIndex, int ContentId, int AnnotationNumber = 0, int ParentKey = 0);
