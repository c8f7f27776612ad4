using System.Collections.Immutable;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Structure;

/// <summary>
/// The structure tree as it will be written: which elements there are and what belongs to them. Elements without any content are left
/// out, but for cells, without which a row would lose its columns.
/// </summary>
/// <remarks>A long table has as many elements as cells, so all that is known of them stands in arrays, in document order.</remarks>
internal sealed class StructureTree
{
    private const int None = -1;

    private readonly ContentPieces _pieces;

    // By element.
    private readonly int[] _firstPieces;
    private readonly int[] _firstOrders;
    private readonly int[] _kidCounts;
    private readonly int[] _objectNumbers;

    // By piece: the next of the same element.
    private readonly int[] _nextPieces;

    private StructureTree(StructureElement root, ContentPieces pieces)
    {
        Elements = root.InDocumentOrder();
        _pieces = pieces;
        _firstPieces = new int[Elements.Length];
        _firstOrders = new int[Elements.Length];
        _kidCounts = new int[Elements.Length];
        _objectNumbers = new int[Elements.Length];
        _nextPieces = new int[pieces.All.Length];
        Array.Fill(_firstPieces, None);
        Array.Fill(_firstOrders, int.MaxValue);
    }

    /// <summary>All elements in document order, also those that are left out.</summary>
    public ImmutableArray<StructureElement> Elements { get; }

    public static StructureTree Build(StructureElement root, ContentPieces pieces, PdfFile file)
    {
        var tree = new StructureTree(root, pieces);
        for (var piece = pieces.All.Length - 1; piece >= 0; piece--)
            tree.Attach(piece);
        tree.Number(file, tree.Prune());
        return tree;
    }

    /// <summary>0 if the element is left out.</summary>
    public int ObjectNumber(StructureElement element) => _objectNumbers[element.Order];

    /// <summary>Number of the object that an element is written as; 0 for null and for what is left out or not in the tree.</summary>
    public int ObjectNumberOf(StructureElement? element) => element is not null && Contains(element) ? ObjectNumber(element) : 0;

    /// <summary>How many children that are kept and pieces of its own an element has.</summary>
    public int KidCount(StructureElement element) => _kidCounts[element.Order];

    /// <summary>The first piece of an element's own content, by its place in the order of painting; negative if it has none.</summary>
    public int FirstPiece(StructureElement element) => _firstPieces[element.Order];

    /// <summary>The next piece of the same element; negative after the last.</summary>
    public int NextPiece(int piece) => _nextPieces[piece];

    /// <summary>A piece by its place in the order of painting.</summary>
    public ref readonly ContentPiece Piece(int piece) => ref _pieces.All[piece];

    /// <summary>Which piece of an element, or of one below it, is painted first; the largest number if none is.</summary>
    public int FirstOrder(StructureElement element) => _firstOrders[element.Order];

    private bool Contains(StructureElement element) =>
        (uint)element.Order < (uint)Elements.Length && ReferenceEquals(Elements[element.Order], element);

    /// <summary>Puts a piece before those of its element that are painted later.</summary>
    private void Attach(int piece)
    {
        var element = _pieces.All[piece].Element;
        if (!Contains(element))
            throw new InvalidOperationException($"A {element.Role} is painted that is not in the structure tree of the document.");

        var order = element.Order;
        _nextPieces[piece] = _firstPieces[order];
        _firstPieces[order] = _firstOrders[order] = piece;
        _kidCounts[order]++;
    }

    /// <summary>Tells parents of the children that are kept; how many elements are. Walked backwards, children come before their parents.</summary>
    private int Prune()
    {
        var kept = 1;
        for (var order = Elements.Length - 1; order > 0; order--)
        {
            if (!IsKept(order))
                continue;

            kept++;
            var parent = Elements[order].Parent!.Order;
            _kidCounts[parent]++;
            _firstOrders[parent] = Math.Min(_firstOrders[parent], _firstOrders[order]);
        }

        return kept;
    }

    private void Number(PdfFile file, int kept)
    {
        var number = file.Reserve(kept);
        for (var order = 0; order < Elements.Length; order++)
        {
            if (IsKept(order))
                _objectNumbers[order] = number++;
        }
    }

    /// <summary>Known once all elements below are pruned.</summary>
    private bool IsKept(int order) =>
        order == 0 || _kidCounts[order] > 0 || Elements[order].Role is StructureRole.HeaderCell or StructureRole.DataCell;
}
