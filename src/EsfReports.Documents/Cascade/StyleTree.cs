using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<BranchKey, StyleBranch> _branches = new();
    private int _count;

    /// <summary>True if a rule for an element may ask for more than its tag and the looks around it.</summary>
    public bool DependsOnTree(SourceElement element) =>
        !Knows(element) || Array.Exists(varying.OfLooks(element), rule => rule.Selector.Reach == SelectorReach.Tree);

    /// <summary>False if an element has to be styled for itself.</summary>
    public bool Knows(SourceElement element) =>
        !varying.AsksForId(element) && !element.Tag.CountsDown;

    /// <summary>The node of an element; null if there is none yet.</summary>
    public StyleNode? Find(SourceElement element, StyleNode? parent, StyleScratch scratch) =>
        Knows(element) && BranchesBelow(parent, scratch).TryGetValue(scratch.BranchKey.Set(parent, element.Tag), out var branch) ? branch.Find(element) : null;

    /// <summary>Keeps the node of an element for others like it.</summary>
    public void Add(SourceElement element, StyleNode? parent, StyleNode node, StyleScratch scratch)
    {
        var rules = varying.OfLooks(element);
        if (rules.Length > StyleBranch.MaximumRules)
            return;
        var branches = BranchesBelow(parent, scratch);
        if (branches == _branches && Interlocked.Increment(ref _count) > MaximumNodes)
        {
            _branches.Clear();
            _count = 0;
        }

        branches.GetOrAdd(scratch.BranchKey.Set(parent, element.Tag).Freeze(), new StyleBranch(rules)).Add(element, node);
    }

    private ConcurrentDictionary<BranchKey, StyleBranch> BranchesBelow(StyleNode? parent, StyleScratch scratch) =>
        parent is { IsLocal: true } ? scratch.Branches : _branches;
}
