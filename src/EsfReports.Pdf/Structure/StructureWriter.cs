using EsfReports.Layout;
using EsfReports.Pdf.Navigation;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Structure;

/// <summary>Writes the structure tree with its parent tree and its tree of ids (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(PdfFile file, PageObject[] pages, FigureBounds figures)
{
    private readonly StructureAttributes _attributes = new(file, figures);
    private readonly List<(string Id, int ObjectNumber)> _ids = [];

    /// <summary>Writes everything; the number of the root, and the elements with their numbers.</summary>
    public (int RootNumber, StructureTree Tree) Write(StructureElement root, ContentPieces pieces)
    {
        var rootNumber = file.Reserve();
        var tree = StructureTree.Build(root, pieces, file);
        foreach (var element in tree.Elements)
        {
            if (tree.ObjectNumber(element) != 0)
                WriteElement(tree, element, rootNumber);
        }

        var parentTree = ParentTree.Write(file, tree, pieces, pages.Length);
        var ids = _ids.Count == 0 ? 0 : PdfTree.WriteNames(file, _ids);
        var dictionary = file.BeginObject(rootNumber)
            .Raw("<</Type/StructTreeRoot/K "u8).Reference(tree.ObjectNumber(root))
            .Raw("/ParentTree "u8).Reference(parentTree.ObjectNumber)
            .Raw("/ParentTreeNextKey "u8).Integer(parentTree.NextKey);
        if (ids != 0)
            dictionary.Raw("/IDTree "u8).Reference(ids);
        dictionary.Raw(">>"u8);
        file.EndObject();
        return (rootNumber, tree);
    }

    private void WriteElement(StructureTree tree, StructureElement element, int rootNumber)
    {
        var (number, first) = (tree.ObjectNumber(element), tree.FirstPiece(element));
        var attributes = _attributes.Find(element);
        var parent = element.Parent is { } outer ? tree.ObjectNumber(outer) : rootNumber;
        var page = first >= 0 ? tree.Piece(first).PageIndex : -1;
        var dictionary = file.BeginObject(number).Raw("<</S"u8).Raw(Name(tree, element)).Raw("/P "u8).Reference(parent);
        if (page >= 0)
            dictionary.Raw("/Pg "u8).Reference(pages[page].ObjectNumber);
        AppendKids(dictionary, tree, element, page);
        if (attributes != 0)
            dictionary.Raw("/A "u8).Reference(attributes);
        AppendTexts(dictionary, element);
        AppendId(dictionary, element, number);
        dictionary.Raw(">>"u8);
        file.EndObject();
    }

    /// <summary>A link that cannot be followed, such as one without a target in the document, is no link to a reader.</summary>
    private static ReadOnlySpan<byte> Name(StructureTree tree, StructureElement element)
    {
        if (element.Role != StructureRole.Link)
            return StructureNames.Of(element.Role);

        var piece = tree.FirstPiece(element);
        while (piece >= 0 && tree.Piece(piece).AnnotationNumber == 0)
            piece = tree.NextPiece(piece);
        return StructureNames.Of(piece < 0 ? StructureRole.Span : StructureRole.Link);
    }

    /// <summary>Children in document order; content of the element's own comes before the child that is painted after it.</summary>
    private void AppendKids(PdfBuffer dictionary, StructureTree tree, StructureElement element, int page)
    {
        var count = tree.KidCount(element);
        if (count == 0)
            return;

        dictionary.Raw(count == 1 ? "/K "u8 : "/K["u8);
        var piece = tree.FirstPiece(element);
        for (var index = 0; index < element.Children.Count; index++)
        {
            var child = element.Children[index];
            if (tree.ObjectNumber(child) is not (> 0 and var number))
                continue;

            for (; piece >= 0 && piece < tree.FirstOrder(child); piece = tree.NextPiece(piece))
                AppendPiece(dictionary, tree.Piece(piece), page);
            dictionary.Reference(number).Space();
        }

        for (; piece >= 0; piece = tree.NextPiece(piece))
            AppendPiece(dictionary, tree.Piece(piece), page);
        if (count > 1)
            dictionary.Byte((byte)']');
    }

    private void AppendPiece(PdfBuffer dictionary, in ContentPiece piece, int page)
    {
        if (piece.AnnotationNumber != 0)
            dictionary.Raw("<</Type/OBJR/Obj "u8).Reference(piece.AnnotationNumber);
        else if (piece.PageIndex == page)
        {
            dictionary.Integer(piece.ContentId).Space();
            return;
        }
        else
            dictionary.Raw("<</Type/MCR/MCID "u8).Integer(piece.ContentId);

        dictionary.Raw("/Pg "u8).Reference(pages[piece.PageIndex].ObjectNumber).Raw(">>"u8);
    }

    private static void AppendTexts(PdfBuffer dictionary, StructureElement element)
    {
        AppendText(dictionary, "/Lang"u8, element.Language);
        AppendText(dictionary, "/Alt"u8, element.Alternative);
        AppendText(dictionary, "/ActualText"u8, element.ActualText);
        AppendText(dictionary, "/E"u8, element.Expansion);
        AppendText(dictionary, "/T"u8, element.Title);
    }

    private static void AppendText(PdfBuffer dictionary, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
            dictionary.Raw(key).Text(text);
    }

    /// <summary>Notes must have an id (ISO 14289-1, 7.9), even if nothing refers to them.</summary>
    private void AppendId(PdfBuffer dictionary, StructureElement element, int number)
    {
        var id = element.Id ?? (element.Role == StructureRole.Note ? $"note-{number}" : null);
        if (id is null)
            return;

        dictionary.Raw("/ID"u8).Text(id);
        _ids.Add((id, number));
    }
}
