using System.Collections.Immutable;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Works out the <c>content</c> property, <c>string-set</c> and <c>bookmark-label</c> (CSS Content 3, GCPM 3).</summary>
/// <param name="counters">Counters at the place in the document.</param>
/// <param name="pages">What is known of pages.</param>
/// <param name="diagnostics">Parts that cannot be shown here.</param>
internal sealed class GeneratedContent(CounterScopes counters, PageValues pages, DiagnosticBag diagnostics)
{
    /// <summary>Ids whose pages were asked for.</summary>
    public HashSet<string> AskedTargets { get; } = new(StringComparer.Ordinal);

    /// <summary>How many page numbers the layout is to write into lines.</summary>
    public int PageNumbers { get; private set; }

    /// <summary>Whether page numbers stand in texts that are made with the boxes, such as markers and bookmarks.</summary>
    public bool HasFixedTargets { get; private set; }

    /// <summary>The number of a page as part of a line; null if it must be text now.</summary>
    public InlinePageNumber? PageNumber(ContentPart.TargetPage target, StyledElement element, ContentTag tag)
    {
        // In margin boxes all is known, and some styles write nothing.
        if (pages.Page is not null || CounterText.Of(1, target.Style).Length == 0)
            return null;
        AskedTargets.Add(target.Id);
        PageNumbers++;
        return new InlinePageNumber(target.Id, target.Style, element.Style.Text, tag, element.Origin);
    }

    /// <summary>The text of a part; null if it is no text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="element">For <c>content(text)</c>.</param>
    public string? Text(ContentPart part, StyledElement element) => part switch
    {
        ContentPart.Literal literal => literal.Text,
        ContentPart.Counter counter => CounterText.Of(Value(counter, element), counter.Style),
        ContentPart.Counters all => string.Join(all.Separator, counters.Values(all.Name).Select(value => CounterText.Of(value, all.Style))),
        ContentPart.TargetPage target => CounterText.Of(PageOf(target.Id), target.Style),
        ContentPart.ElementText => ElementText.Of(element),
        ContentPart.NamedString or ContentPart.RunningElement => OnlyInMargins(element),
        _ => null,
    };

    /// <summary>The text of all parts.</summary>
    public string AllText(ImmutableArray<ContentPart> parts, StyledElement element)
    {
        if (parts is [var only])
            return Text(only, element) ?? string.Empty;

        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(Text(part, element));
        return text.ToString();
    }

    private int Value(ContentPart.Counter counter, StyledElement element)
    {
        switch (counter.Name)
        {
            case PageValues.PageCounter when pages.Page is { } page:
                return page;
            case PageValues.PagesCounter when pages.Pages is { } count:
                return count;
            case PageValues.PageCounter or PageValues.PagesCounter:
                diagnostics.Add(LayoutDiagnostics.PageCounterInFlow(element.Origin, counter.Name));
                return 0;
            default:
                return counters.Value(counter.Name);
        }
    }

    private int PageOf(string id)
    {
        AskedTargets.Add(id);
        HasFixedTargets = true;
        return pages.Targets.GetValueOrDefault(id);
    }

    private string OnlyInMargins(StyledElement element)
    {
        diagnostics.Add(LayoutDiagnostics.MarginContentInFlow(element.Origin));
        return string.Empty;
    }
}
