using System.Collections.Immutable;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Cascade;

/// <summary>Reads the selectors of <c>@page</c>: a name, pseudo-classes, or both.</summary>
internal static class PageSelectorParser
{
    /// <summary>The selectors; none if one of them is not known.</summary>
    public static ImmutableArray<PageRuleSelector> Parse(CssTokens prelude)
    {
        if (prelude.Count == 0)
            return [default];
        var selectors = ImmutableArray.CreateBuilder<PageRuleSelector>();
        var at = 0;
        do
        {
            while (at < prelude.Count && prelude[at].Kind is CssTokenKind.Whitespace or CssTokenKind.Comma)
                at++;
            if (ParseOne(prelude, ref at) is not { } selector)
                return [];
            selectors.Add(selector);
        }
        while (at < prelude.Count);
        return selectors.ToImmutable();
    }

    private static PageRuleSelector? ParseOne(CssTokens prelude, ref int at)
    {
        var start = at;
        PageRuleSelector? selector = default(PageRuleSelector);
        if (at < prelude.Count && prelude[at].Kind == CssTokenKind.Ident)
            selector = new PageRuleSelector(prelude[at++].Text, false, false, null);
        while (selector is { } known && at + 1 < prelude.Count && prelude[at].Kind == CssTokenKind.Colon)
        {
            selector = WithPseudoClass(known, prelude[at + 1].Text.ToLowerInvariant());
            at += 2;
        }

        while (at < prelude.Count && prelude[at].Kind == CssTokenKind.Whitespace)
            at++;
        var isWhole = at > start && (at == prelude.Count || prelude[at].Kind == CssTokenKind.Comma);
        return isWhole ? selector : null;
    }

    private static PageRuleSelector? WithPseudoClass(PageRuleSelector selector, string name) => name switch
    {
        "first" => selector with { IsFirst = true },
        "blank" => selector with { IsBlank = true },
        "right" => selector with { IsRight = true },
        "left" => selector with { IsRight = false },
        _ => null,
    };
}
