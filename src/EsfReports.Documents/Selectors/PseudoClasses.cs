using System.Collections.Immutable;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Selectors;

/// <summary>A pseudo-class without arguments.</summary>
internal sealed class PseudoClass(Func<SourceElement, bool> test, SelectorReach reach = SelectorReach.Tree) : SimpleSelector
{
    public override Specificity Specificity => new(0, 1, 0);

    public override SelectorReach Reach => reach;

    public override bool Matches(SourceElement element) => test(element);
}

/// <summary><c>:nth-child()</c> and its kin: every <paramref name="step"/>th place from <paramref name="offset"/> (Selectors 4, 13.3).</summary>
internal sealed class NthSelector(int step, int offset, bool fromEnd, bool ofType) : SimpleSelector
{
    public override Specificity Specificity => new(0, 1, 0);

    public override SelectorReach Reach => SelectorReach.Tree;

    public override bool Matches(SourceElement element)
    {
        var (index, count) = ofType ? element.PlaceInType : (element.Index, element.Parent?.ElementCount ?? 1);
        var number = fromEnd ? count - index : index + 1;
        var distance = number - offset;
        return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
    }
}

/// <summary><c>:is()</c>, <c>:where()</c> and <c>:not()</c>.</summary>
internal sealed class LogicalSelector(ImmutableArray<ComplexSelector> alternatives, bool isNegated, bool counts) : SimpleSelector
{
    public override Specificity Specificity => counts ? alternatives.Max(one => one.Specificity) : default;

    public override SelectorReach Reach => alternatives.Max(one => one.Reach);

    public override bool Matches(SourceElement element)
    {
        foreach (var alternative in alternatives)
        {
            if (alternative.Matches(element))
                return !isNegated;
        }

        return isNegated;
    }
}

/// <summary><c>:has()</c> with selectors of descendants or, after <c>&gt;</c>, of children.</summary>
internal sealed class HasSelector(ImmutableArray<ComplexSelector> alternatives) : SimpleSelector
{
    public override Specificity Specificity => alternatives.Max(one => one.Specificity);

    public override SelectorReach Reach => SelectorReach.Tree;

    public override bool Matches(SourceElement element)
    {
        foreach (var selector in alternatives)
        {
            if (HasMatch(element, selector, element))
                return true;
        }

        return false;
    }

    private static bool HasMatch(SourceElement element, ComplexSelector selector, SourceElement scope)
    {
        foreach (var child in element.Children)
        {
            if (child is SourceElement inner && (selector.Matches(inner, scope) || HasMatch(inner, selector, scope)))
                return true;
        }

        return false;
    }
}

/// <summary><c>:lang()</c>: the language of the element or of the nearest one around it that has one.</summary>
internal sealed class LanguageSelector(ImmutableArray<string> ranges) : SimpleSelector
{
    public override Specificity Specificity => new(0, 1, 0);

    public override SelectorReach Reach => SelectorReach.Tree;

    public override bool Matches(SourceElement element)
    {
        string? language = null;
        for (var at = element; at is not null && language is null; at = at.Parent)
            language = at.Attributes["lang"];
        return language is not null && ranges.Any(range => IsInRange(language, range));
    }

    private static bool IsInRange(string language, string range) =>
        language.Equals(range, StringComparison.OrdinalIgnoreCase)
        || language.StartsWith(range + "-", StringComparison.OrdinalIgnoreCase);
}
