using System.Collections.Immutable;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Selectors;

/// <summary>The pseudo-classes without arguments that mean something on paper.</summary>
internal static class PseudoClassTable
{
    /// <summary>All pseudo-classes, with those that have arguments.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        ":root", ":first-child", ":last-child", ":only-child", ":first-of-type", ":last-of-type", ":only-of-type", ":empty", ":link", ":any-link",
        ":nth-child()", ":nth-last-child()", ":nth-of-type()", ":nth-last-of-type()", ":is()", ":where()", ":not()", ":has()", ":lang()",
    ];

    /// <summary>What to write in place of one that is not supported.</summary>
    public static string Hint { get; } = $"Supported are {string.Join(", ", Names)}.";

    /// <summary>The selector of a name; null if there is none.</summary>
    public static SimpleSelector? Find(string name) => name.ToLowerInvariant() switch
    {
        "root" => new PseudoClass(e => e.Parent is null, SelectorReach.Looks),
        "first-child" => new NthSelector(0, 1, fromEnd: false, ofType: false),
        "last-child" => new NthSelector(0, 1, fromEnd: true, ofType: false),
        "only-child" => new PseudoClass(e => e.Parent is null or { ElementCount: 1 }),
        "first-of-type" => new NthSelector(0, 1, fromEnd: false, ofType: true),
        "last-of-type" => new NthSelector(0, 1, fromEnd: true, ofType: true),
        "only-of-type" => new PseudoClass(e => e.PlaceInType.Count == 1),
        "empty" => new PseudoClass(e => e.Children.All(child => child is SourceText { Text.Length: 0 })),
        "link" or "any-link" => new PseudoClass(e => e.Name == "a" && e.Attributes["href"] is not null, SelectorReach.Tag),
        _ => null,
    };
}
