using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents.Selectors;

namespace EsfReports.Documents.Cascade;

/// <summary>A style sheet that was read for print, with what there is to say about it.</summary>
internal sealed record StyleSheet(
    ImmutableArray<StyleRule> Rules,
    ImmutableArray<PageRule> Pages,
    ImmutableArray<FontFaceRule> FontFaces,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A sheet with nothing in it.</summary>
    public static StyleSheet Empty { get; } = new([], [], [], []);
}

/// <summary>A selector and its declarations; a rule with several selectors is several of these.</summary>
internal sealed record StyleRule(ComplexSelector Selector, DeclarationBlock Block);

/// <summary>An <c>@page</c> rule with one selector.</summary>
internal sealed record PageRule(
    PageRuleSelector Selector, DeclarationBlock Block, ImmutableArray<MarginBoxRule> MarginBoxes, SourceLocation Origin);

/// <summary>What a page rule says of one of its margin boxes.</summary>
internal sealed record MarginBoxRule(MarginBoxPosition Position, DeclarationBlock Block, SourceLocation Origin);

/// <summary>Which pages a rule is for; what is null or false does not matter (CSS Paged Media 3, 3).</summary>
internal readonly record struct PageRuleSelector(string? Name, bool IsFirst, bool IsBlank, bool? IsRight)
{
    /// <summary>Name, then first or blank, then left or right (CSS Paged Media 3, 3.5).</summary>
    public int Specificity => (Name is null ? 0 : 100) + (IsFirst ? 10 : 0) + (IsBlank ? 10 : 0) + (IsRight is null ? 0 : 1);

    /// <summary>Whether a page is selected.</summary>
    public bool Matches(PageSelector page) =>
        (Name is null || Name == page.Name)
        && (!IsFirst || page.IsFirst)
        && (!IsBlank || page.IsBlank)
        && (IsRight is null || IsRight == page.IsRight);
}
