using EsfReports.Pdf.Navigation;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf;

/// <summary>The tree of pages (ISO 32000-1, 7.7.3.2). Leaves hold up to 64 pages, so that a reader need not read a thousand to find one.</summary>
internal sealed class PageTree
{
    private const int MaximumKids = 64;

    private readonly int _root;
    private readonly int[] _leaves;

    private PageTree(int root, int[] leaves)
    {
        _root = root;
        _leaves = leaves;
    }

    /// <summary>Gives out numbers for the nodes above so many pages.</summary>
    public static PageTree Reserve(PdfFile file, int pageCount)
    {
        var leafCount = pageCount <= MaximumKids ? 0 : (pageCount + MaximumKids - 1) / MaximumKids;
        var root = file.Reserve();
        var leaves = new int[leafCount];
        for (var leaf = 0; leaf < leafCount; leaf++)
            leaves[leaf] = file.Reserve();
        return new PageTree(root, leaves);
    }

    public int ObjectNumber => _root;

    /// <summary>The node above a page.</summary>
    public int ParentOf(int pageIndex) => _leaves.Length == 0 ? _root : _leaves[pageIndex / MaximumKids];

    public void Write(PdfFile file, PageObject[] pages)
    {
        var numbers = new int[pages.Length];
        for (var index = 0; index < pages.Length; index++)
            numbers[index] = pages[index].ObjectNumber;
        for (var leaf = 0; leaf < _leaves.Length; leaf++)
        {
            var kids = numbers.AsSpan(leaf * MaximumKids, Math.Min(MaximumKids, numbers.Length - (leaf * MaximumKids)));
            WriteNode(file, _leaves[leaf], _root, kids, kids.Length);
        }

        WriteNode(file, _root, 0, _leaves.Length == 0 ? numbers : _leaves, numbers.Length);
    }

    private static void WriteNode(PdfFile file, int number, int parent, ReadOnlySpan<int> kids, int pageCount)
    {
        var node = file.BeginObject(number).Raw("<</Type/Pages/Count "u8).Integer(pageCount);
        if (parent != 0)
            node.Raw("/Parent "u8).Reference(parent);
        node.Raw("/Kids["u8);
        foreach (var kid in kids)
            node.Reference(kid).Space();
        node.Raw("]>>"u8);
        file.EndObject();
    }
}
