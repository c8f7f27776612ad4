using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Something that a place of the document means to its page, besides what is painted there.</summary>
internal abstract record Mark
{
    private Mark()
    {
    }

    /// <summary>An element with an id: target of links and of <c>target-counter()</c>.</summary>
    public sealed record Anchor(string Id) : Mark;

    /// <summary>An entry of the outline, and the structure element that it leads to; null if there is none.</summary>
    public sealed record Bookmark(int Level, string Label, StructureElement? Element) : Mark;

    /// <summary><c>string-set</c>: the named string has this value from here on (CSS GCPM 3, 1.1).</summary>
    public sealed record NamedString(string Name, string Value) : Mark;

    /// <summary><c>position: running()</c>: margin boxes can show the element from here on (CSS GCPM 3, 1.2).</summary>
    public sealed record RunningElement(string Name, RunningContent Content) : Mark;

    /// <summary><c>counter-reset: page</c> and <c>counter-set: page</c>: the page counts as this number.</summary>
    public sealed record PageNumber(int Number) : Mark;
}

/// <summary>A mark on a page, in page coordinates.</summary>
internal readonly record struct PlacedMark(Mark Mark, double X, double Y);

/// <summary>A running element with the counters as they were where it stood. Compared by identity.</summary>
/// <param name="element">The element.</param>
/// <param name="counters">Values of all counters there.</param>
/// <param name="dependsOnPage">Whether it shows the page's number or the number of pages, so that it differs from page to page.</param>
internal sealed class RunningContent(StyledElement element, ImmutableDictionary<string, ImmutableArray<int>> counters, bool dependsOnPage)
{
    public StyledElement Element { get; } = element;

    public ImmutableDictionary<string, ImmutableArray<int>> Counters { get; } = counters;

    public bool DependsOnPage { get; } = dependsOnPage;
}
