using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>What generated content can say of pages: known after pages are made, guessed before.</summary>
/// <param name="Page">Number of the page; null in the flow, where it is not known.</param>
/// <param name="Pages">Number of pages; null in the flow.</param>
/// <param name="Targets">Printed page numbers of ids, as the last round of layout found them.</param>
internal sealed record PageValues(int? Page, int? Pages, IReadOnlyDictionary<string, int> Targets)
{
    /// <summary>The name of the page counter.</summary>
    public const string PageCounter = "page";

    /// <summary>The name of the counter of all pages.</summary>
    public const string PagesCounter = "pages";

    /// <summary>In the flow.</summary>
    public static PageValues InFlow(IReadOnlyDictionary<string, int> targets) => new(null, null, targets);

    /// <summary>Whether content shows something that differs from page to page.</summary>
    public static bool DependOn(StyledElement element)
    {
        foreach (var part in element.Content)
        {
            if (part is ContentPart.Counter { Name: PageCounter or PagesCounter })
                return true;
        }

        foreach (var child in element.Children)
        {
            if (child is StyledElement inner && DependOn(inner))
                return true;
        }

        return false;
    }
}
