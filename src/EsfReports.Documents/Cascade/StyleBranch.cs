using EsfReports.Documents.Html;

namespace EsfReports.Documents.Cascade;

/// <summary>The nodes of the elements that stand below one node and have the same looks: one for each set of rules that selects them.</summary>
/// <param name="tag">The tag of one of them.</param>
/// <param name="varying">The rules for such elements that ask for more than looks.</param>
internal sealed class StyleBranch(ElementTag tag, IndexedRule[] varying)
{
    /// <summary>More rules than this are not told apart.</summary>
    public const int MaximumRules = 64;

    private readonly Lock _lock = new();
    private Case[] _cases = [];

    /// <summary>What its elements look like.</summary>
    public ElementTag Tag { get; } = tag;

    /// <summary>The node of an element; null if none was made for the rules that select it.</summary>
    public StyleNode? Find(SourceElement element)
    {
        var selected = Selected(element);
        foreach (var one in Volatile.Read(ref _cases))
        {
            if (one.Selected == selected)
                return one.Node;
        }

        return null;
    }

    /// <summary>Keeps the node of an element.</summary>
    public void Add(SourceElement element, StyleNode node)
    {
        lock (_lock)
            Volatile.Write(ref _cases, [.. _cases, new Case(Selected(element), node)]);
    }

    // A bit for each rule that selects the element.
    private ulong Selected(SourceElement element)
    {
        var selected = 0UL;
        for (var index = 0; index < varying.Length; index++)
        {
            if (varying[index].Selector.Matches(element))
                selected |= 1UL << index;
        }

        return selected;
    }

    private sealed record Case(ulong Selected, StyleNode Node);
}
