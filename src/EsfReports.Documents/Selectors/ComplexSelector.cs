using System.Collections.Immutable;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Selectors;

/// <summary>How two compound selectors are related (Selectors 4, 14).</summary>
internal enum Combinator { Descendant, Child, NextSibling, SubsequentSibling }

/// <summary>Conditions that one element has to meet together.</summary>
internal sealed record CompoundSelector(ImmutableArray<SimpleSelector> Parts)
{
    /// <summary>What they ask together.</summary>
    public SelectorReach Reach { get; } = Parts.IsEmpty ? SelectorReach.Looks : Parts.Max(part => part.Reach);

    public bool Matches(SourceElement element)
    {
        foreach (var part in Parts)
        {
            if (!part.Matches(element))
                return false;
        }

        return true;
    }
}

/// <summary>A compound selector and how what stands to the right of it is related to it.</summary>
internal sealed record SelectorStep(Combinator Combinator, CompoundSelector Compound);

/// <summary>Compound selectors with combinators between them, matched from right to left.</summary>
/// <param name="Subject">The rightmost compound: the element that the rule is for.</param>
/// <param name="Context">What must stand before it, from right to left.</param>
/// <param name="PseudoElement"><c>before</c>, <c>after</c> or <c>marker</c>; null if the rule is for the element itself.</param>
internal sealed record ComplexSelector(
    CompoundSelector Subject, ImmutableArray<SelectorStep> Context, string? PseudoElement)
{
    /// <summary>Worked out once.</summary>
    public Specificity Specificity { get; } = Count(Subject, Context, PseudoElement);

    /// <summary>What it asks; worked out once.</summary>
    public SelectorReach Reach { get; } = ReachOf(Subject, Context);

    /// <summary>How the leftmost compound is related to the element that has it, in <c>:has()</c>; null elsewhere.</summary>
    public Combinator? Anchor { get; init; }

    /// <summary>Whether the element, without regard to the pseudo-element, is selected.</summary>
    /// <param name="element">The element.</param>
    /// <param name="scope">The element that <see cref="Anchor"/> is about.</param>
    public bool Matches(SourceElement element, SourceElement? scope = null) => Subject.Matches(element) && MatchesContext(element, 0, scope);

    private bool MatchesContext(SourceElement element, int index, SourceElement? scope)
    {
        if (index == Context.Length)
            return Anchor is null || (Anchor == Combinator.Child ? element.Parent == scope : IsBelow(element, scope));
        var (combinator, compound) = Context[index];
        return combinator switch
        {
            Combinator.Child => element.Parent is { } parent && compound.Matches(parent) && MatchesContext(parent, index + 1, scope),
            Combinator.Descendant => AncestorMatches(element, compound, index, scope),
            _ => SiblingMatches(element, compound, index, combinator == Combinator.NextSibling, scope),
        };
    }

    private bool AncestorMatches(SourceElement element, CompoundSelector compound, int index, SourceElement? scope)
    {
        for (var at = element.Parent; at is not null; at = at.Parent)
        {
            if (compound.Matches(at) && MatchesContext(at, index + 1, scope))
                return true;
        }

        return false;
    }

    private bool SiblingMatches(SourceElement element, CompoundSelector compound, int index, bool onlyNext, SourceElement? scope)
    {
        for (var at = element.PreviousElement; at is not null; at = onlyNext ? null : at.PreviousElement)
        {
            if (compound.Matches(at) && MatchesContext(at, index + 1, scope))
                return true;
        }

        return false;
    }

    private static bool IsBelow(SourceElement element, SourceElement? scope)
    {
        var at = element.Parent;
        while (at is not null && at != scope)
            at = at.Parent;
        return at is not null;
    }

    private static SelectorReach ReachOf(CompoundSelector subject, ImmutableArray<SelectorStep> context)
    {
        foreach (var (combinator, compound) in context)
        {
            if (combinator is Combinator.NextSibling or Combinator.SubsequentSibling || compound.Reach != SelectorReach.Looks)
                return SelectorReach.Tree;
        }

        return subject.Reach;
    }

    private static Specificity Count(
        CompoundSelector subject, ImmutableArray<SelectorStep> context, string? pseudoElement)
    {
        var sum = new Specificity(0, 0, pseudoElement is null ? 0 : 1);
        foreach (var part in subject.Parts)
            sum += part.Specificity;
        foreach (var (_, compound) in context)
        {
            foreach (var part in compound.Parts)
                sum += part.Specificity;
        }

        return sum;
    }
}
