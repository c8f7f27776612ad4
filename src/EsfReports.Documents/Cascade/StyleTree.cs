using EsfReports.Documents.Html;
using EsfReports.Documents.Selectors;

namespace EsfReports.Documents.Cascade;

/// <summary>
/// The nodes of all documents with the same style sheets. Most elements of a document look like one of an earlier document, in the
/// same surroundings; their rules are not searched again.
/// </summary>
/// <param name="varying">The rules that ask for more than looks; each element is held against them.</param>
internal sealed class StyleTree(RuleIndex varying)
{
    private const int MaximumNodes = 20_000;

    private StyleBranches _roots = new();
    private int _count;

    /// <summary>True if a rule for an element may ask for more than its tag and the looks around it.</summary>
    public bool DependsOnTree(SourceElement element) =>
        !Knows(element) || Array.Exists(varying.OfLooks(element), rule => rule.Selector.Reach == SelectorReach.Tree);

    /// <summary>False if an element has to be styled for itself.</summary>
    public bool Knows(SourceElement element) =>
        !varying.AsksForId(element) && !element.Tag.CountsDown;

    /// <summary>The node of an element; null if there is none yet.</summary>
    public StyleNode? Find(SourceElement element, StyleNode? parent) =>
        Knows(element) ? BranchesBelow(parent).Find(element.Tag)?.Find(element) : null;

    /// <summary>Keeps the node of an element for others like it.</summary>
    public void Add(SourceElement element, StyleNode? parent, StyleNode node)
    {
        var rules = varying.OfLooks(element);
        if (rules.Length > StyleBranch.MaximumRules)
            return;
        BranchesBelow(parent).GetOrAdd(element.Tag, rules).Add(element, node);

        // A tree of too many nodes is let go, with all that hangs in it; what one document has of its own goes with the document.
        if (parent is { IsLocal: true } || Interlocked.Increment(ref _count) <= MaximumNodes)
            return;
        Volatile.Write(ref _roots, new StyleBranches());
        _count = 0;
    }

    private StyleBranches BranchesBelow(StyleNode? parent) => parent is null ? Volatile.Read(ref _roots) : parent.Branches;
}
