using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Structure;

/// <summary>Writes the structure tree with its parent tree and its tree of ids (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(PdfFile file, IReadOnlyList<int> pages, FigureBounds figures)
{
    private readonly StructureAttributes _attributes = new(file, figures);
    private readonly List<(string Id, int ObjectNumber)> _ids = [];

    /// <summary>Writes everything; the number of the root, and the elements with their numbers.</summary>
    public (int RootNumber, StructureTree Tree) Write(StructureElement root, ContentPieces pieces)
    {
        var tree = StructureTree.Build(root, pieces);
        var rootNumber = file.Reserve();
        var number = file.Reserve(tree.Nodes.Count);
        foreach (var node in tree.Nodes)
            node.ObjectNumber = number++;
        foreach (var node in tree.Nodes)
            WriteElement(node, rootNumber);

        var parentTree = ParentTree.Write(file, tree, pieces, pages.Count);
        var ids = _ids.Count == 0 ? 0 : PdfTree.WriteNames(file, _ids);
        var dictionary = file.BeginObject(rootNumber)
            .Raw("<</Type/StructTreeRoot/K "u8).Reference(tree.Nodes[0].ObjectNumber)
            .Raw("/ParentTree "u8).Reference(parentTree.ObjectNumber)
            .Raw("/ParentTreeNextKey "u8).Integer(parentTree.NextKey);
        if (ids != 0)
            dictionary.Raw("/IDTree "u8).Reference(ids);
        dictionary.Raw(">>"u8);
        file.EndObject();
        return (rootNumber, tree);
    }

    private void WriteElement(StructureNode node, int rootNumber)
    {
        var element = node.Element;
        var attributes = _attributes.Find(node);
        var page = node.Pieces.Count > 0 ? node.Pieces[0].Piece.PageIndex : -1;
        var dictionary = file.BeginObject(node.ObjectNumber)
            .Raw("<</S"u8).Raw(Name(node)).Raw("/P "u8).Reference(node.Parent?.ObjectNumber ?? rootNumber);
        if (page >= 0)
            dictionary.Raw("/Pg "u8).Reference(pages[page]);
        AppendKids(dictionary, node, page);
        if (attributes != 0)
            dictionary.Raw("/A "u8).Reference(attributes);
        AppendTexts(dictionary, element);
        AppendId(dictionary, node);
        dictionary.Raw(">>"u8);
        file.EndObject();
    }

    /// <summary>A link that cannot be followed, such as one without a target in the document, is no link to a reader.</summary>
    private static ReadOnlySpan<byte> Name(StructureNode node)
    {
        var isDeadLink = node.Element.Role == StructureRole.Link && node.Pieces.All(entry => entry.Piece.AnnotationNumber == 0);
        return StructureNames.Of(isDeadLink ? StructureRole.Span : node.Element.Role);
    }

    /// <summary>Children in document order; content of the element's own comes before the child that is painted after it.</summary>
    private void AppendKids(PdfBuffer dictionary, StructureNode node, int page)
    {
        var count = node.Children.Count + node.Pieces.Count;
        if (count == 0)
            return;

        dictionary.Raw(count == 1 ? "/K "u8 : "/K["u8);
        var next = 0;
        foreach (var child in node.Children)
        {
            while (next < node.Pieces.Count && node.Pieces[next].Order < child.FirstOrder)
                AppendPiece(dictionary, node.Pieces[next++].Piece, page);
            dictionary.Reference(child.ObjectNumber).Space();
        }

        while (next < node.Pieces.Count)
            AppendPiece(dictionary, node.Pieces[next++].Piece, page);
        if (count > 1)
            dictionary.Byte((byte)']');
    }

    private void AppendPiece(PdfBuffer dictionary, ContentPiece piece, int page)
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

        dictionary.Raw("/Pg "u8).Reference(pages[piece.PageIndex]).Raw(">>"u8);
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
    private void AppendId(PdfBuffer dictionary, StructureNode node)
    {
        var id = node.Element.Id ?? (node.Element.Role == StructureRole.Note ? $"note-{node.ObjectNumber}" : null);
        if (id is null)
            return;

        dictionary.Raw("/ID"u8).Text(id);
        _ids.Add((id, node.ObjectNumber));
    }
}
