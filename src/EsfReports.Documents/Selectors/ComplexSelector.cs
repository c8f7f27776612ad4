using System.Collections.Immutable;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Selectors;

/// <summary>How two compound selectors are related (Selectors 4, 14).</summary>
internal enum Combinator { Descendant, Child, NextSibling, SubsequentSibling }

/// <summary>Conditions that one element has to meet together.</summary>
internal sealed record CompoundSelector(ImmutableArray<SimpleSelector> Parts)
{
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

/// <summary>Compound selectors with combinators between them, matched from right to left.</summary>
/// <param name="Subject">The rightmost compound: the element that the rule is for.</param>
/// <param name="Context">What must stand before it, from right to left.</param>
/// <param name="PseudoElement"><c>before</c>, <c>after</c> or <c>marker</c>; null if the rule is for the element itself.</param>
internal sealed record ComplexSelector(
    CompoundSelector Subject, ImmutableArray<(Combinator Combinator, CompoundSelector Compound)> Context, string? PseudoElement)
{
    /// <summary>Worked out once.</summary>
    public Specificity Specificity { get; } = Count(Subject, Context, PseudoElement);

    /// <summary>Whether the element, without regard to the pseudo-element, is selected.</summary>
    public bool Matches(SourceElement element) => Subject.Matches(element) && MatchesContext(element, 0);

    private bool MatchesContext(SourceElement element, int index)
    {
        if (index == Context.Length)
            return true;
        var (combinator, compound) = Context[index];
        return combinator switch
        {
            Combinator.Child => element.Parent is { } parent && compound.Matches(parent) && MatchesContext(parent, index + 1),
            Combinator.Descendant => AncestorMatches(element, compound, index),
            _ => SiblingMatches(element, compound, index, combinator == Combinator.NextSibling),
        };
    }

    private bool AncestorMatches(SourceElement element, CompoundSelector compound, int index)
    {
        for (var at = element.Parent; at is not null; at = at.Parent)
        {
            if (compound.Matches(at) && MatchesContext(at, index + 1))
                return true;
        }

        return false;
    }

    private bool SiblingMatches(SourceElement element, CompoundSelector compound, int index, bool onlyNext)
    {
        for (var at = element.PreviousElement; at is not null; at = onlyNext ? null : at.PreviousElement)
        {
            if (compound.Matches(at) && MatchesContext(at, index + 1))
                return true;
        }

        return false;
    }

    private static Specificity Count(
        CompoundSelector subject, ImmutableArray<(Combinator Combinator, CompoundSelector Compound)> context, string? pseudoElement)
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
