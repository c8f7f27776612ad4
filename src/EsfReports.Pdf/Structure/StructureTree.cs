using EsfReports.Layout;

namespace EsfReports.Pdf.Structure;

/// <summary>
/// The structure tree as it will be written: elements in document order with what belongs to them. Elements without any content are left
/// out, but for cells, without which a row would lose its columns.
/// </summary>
internal sealed class StructureTree
{
    private readonly List<StructureNode> _nodes = [];
    private readonly Dictionary<StructureElement, StructureNode> _byElement = [];

    private StructureTree()
    {
    }

    /// <summary>What is kept, parents before children.</summary>
    public IReadOnlyList<StructureNode> Nodes => _nodes;

    public StructureNode this[StructureElement element] => _byElement[element];

    /// <summary>Number of the object that an element is written as; 0 for null and for what is left out.</summary>
    public int ObjectNumberOf(StructureElement? element) =>
        element is not null && _byElement.TryGetValue(element, out var node) && node.IsKept ? node.ObjectNumber : 0;

    public static StructureTree Build(StructureElement root, ContentPieces pieces)
    {
        var tree = new StructureTree();
        tree.AddAll(root);
        for (var order = 0; order < pieces.All.Count; order++)
            tree.Attach(pieces.All[order], order);
        tree.Prune();
        return tree;
    }

    /// <summary>Without recursion: documents may be nested deeper than the stack allows.</summary>
    private void AddAll(StructureElement root)
    {
        var open = new Stack<(StructureElement Element, StructureNode? Parent)>();
        open.Push((root, null));
        while (open.TryPop(out var next))
        {
            var node = new StructureNode(next.Element, next.Parent);
            _nodes.Add(node);
            _byElement.Add(next.Element, node);
            next.Parent?.Children.Add(node);
            for (var i = next.Element.Children.Count - 1; i >= 0; i--)
                open.Push((next.Element.Children[i], node));
        }
    }

    private void Attach(ContentPiece piece, int order)
    {
        if (!_byElement.TryGetValue(piece.Element, out var node))
            throw new InvalidOperationException($"A {piece.Element.Role} is painted that is not in the structure tree of the document.");

        node.Pieces.Add((order, piece));
        node.FirstOrder = Math.Min(node.FirstOrder, order);
    }

    /// <summary>Children come before their parents when the list is walked backwards.</summary>
    private void Prune()
    {
        for (var i = _nodes.Count - 1; i >= 0; i--)
        {
            var node = _nodes[i];
            node.Children.RemoveAll(child => !child.IsKept);
            foreach (var child in node.Children)
                node.FirstOrder = Math.Min(node.FirstOrder, child.FirstOrder);
            node.IsKept = node.Parent is null || node.Children.Count > 0 || node.Pieces.Count > 0 || IsCell(node.Element.Role);
        }

        _nodes.RemoveAll(node => !node.IsKept);
    }

    private static bool IsCell(StructureRole role) => role is StructureRole.HeaderCell or StructureRole.DataCell;
}

/// <summary>An element with what belongs to it.</summary>
internal sealed class StructureNode(StructureElement element, StructureNode? parent)
{
    public StructureElement Element => element;

    public StructureNode? Parent => parent;

    /// <summary>In document order.</summary>
    public List<StructureNode> Children { get; } = [];

    /// <summary>Content of its own, with its place in the order of painting.</summary>
    public List<(int Order, ContentPiece Piece)> Pieces { get; } = [];

    /// <summary>When its first content, or that of a descendant, is painted.</summary>
    public int FirstOrder { get; set; } = int.MaxValue;

    public bool IsKept { get; set; }

    public int ObjectNumber { get; set; }
}
