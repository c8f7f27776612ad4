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
        var entries = new List<(int Key, int ObjectNumber)>(pageCount);
        var nextKey = pageCount;
        var all = pieces.All;
        for (int start = 0, end; start < all.Length; start = end)
        {
            end = start + 1;
            while (end < all.Length && all[end].PageIndex == all[start].PageIndex)
                end++;
            if (WritePage(file, tree, all[start..end]) is var number and not 0)
                entries.Add((all[start].PageIndex, number));
        }

        foreach (ref readonly var piece in all)
        {
            if (piece.AnnotationNumber == 0)
                continue;
            entries.Add((piece.ParentKey, tree.ObjectNumber(piece.Element)));
            nextKey = piece.ParentKey + 1;
        }

        return (PdfTree.WriteNumbers(file, entries), nextKey);
    }

    /// <summary>The elements of a page's content; 0 if it has none.</summary>
    private static int WritePage(PdfFile file, StructureTree tree, ReadOnlySpan<ContentPiece> pieces)
    {
        // A page's annotations come after its content.
        if (pieces[0].AnnotationNumber != 0)
            return 0;

        var array = file.BeginObject(out var number).Byte((byte)'[');
        foreach (ref readonly var piece in pieces)
        {
            if (piece.AnnotationNumber == 0)
                array.Reference(tree.ObjectNumber(piece.Element)).Space();
        }

        array.Byte((byte)']');
        file.EndObject();
        return number;
    }
}
