using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Structure;

/// <summary>
/// From content back to elements (ISO 32000-1, 14.7.4.4): for each page the elements of its pieces, under the page's index; for each
/// annotation its element, under a key beyond those of the pages.
/// </summary>
internal static class ParentTree
{
    public static (int ObjectNumber, int NextKey) Write(PdfFile file, StructureTree tree, ContentPieces pieces, int pageCount)
    {
        var entries = new SortedDictionary<int, int>();
        var nextKey = pageCount;
        foreach (var page in pieces.All.Where(piece => piece.AnnotationNumber == 0).GroupBy(piece => piece.PageIndex))
        {
            var array = file.BeginObject(out var number).Byte((byte)'[');
            foreach (var piece in page)
                array.Reference(tree[piece.Element].ObjectNumber).Space();
            array.Byte((byte)']');
            file.EndObject();
            entries.Add(page.Key, number);
        }

        foreach (var piece in pieces.All.Where(piece => piece.AnnotationNumber != 0))
        {
            entries.Add(piece.ParentKey, tree[piece.Element].ObjectNumber);
            nextKey = Math.Max(nextKey, piece.ParentKey + 1);
        }

        return (PdfTree.WriteNumbers(file, [.. entries.Select(entry => (entry.Key, entry.Value))]), nextKey);
    }
}
