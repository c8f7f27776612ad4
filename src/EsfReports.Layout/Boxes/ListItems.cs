using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>List items and their markers (CSS Lists 3, 3; HTML, 15.3.7).</summary>
internal static class ListItems
{
    private const string MarkerName = "::marker";

    /// <summary>Whether an element has a marker.</summary>
    public static bool IsItem(StyledElement element) => element.Style.Flow.Display == Display.ListItem;

    /// <summary>The marker as inline content; empty if it shows nothing.</summary>
    public static ImmutableArray<InlineNode> Marker(StyledElement element, CounterScopes counters, GeneratedContent generated, ContentTag tag)
    {
        var pseudo = element.Children.OfType<StyledElement>().FirstOrDefault(child => child.Name == MarkerName);
        var text = pseudo is { Content.IsEmpty: false }
            ? generated.AllText(pseudo.Content, element)
            : CounterText.Marker(counters.Value(ListCounters.Name), element.Style.Text);
        if (text.Length == 0)
            return [];

        var style = pseudo?.Style.Text ?? element.Style.Text;
        var suffix = element.Style.Text.ListStylePosition == ListStylePosition.Inside ? " " : string.Empty;
        return [new InlineText(text.TrimEnd(' ') + suffix, style with { WhiteSpace = WhiteSpace.NoWrap, Indent = Length.Zero, Align = TextAlign.Start }, default, tag, element.Origin)];
    }
}

/// <summary>The counter that numbers list items by itself: <c>ol start reversed</c> and <c>li value</c> (CSS Lists 3, 4.6).</summary>
internal static class ListCounters
{
    /// <summary>Its name.</summary>
    public const string Name = "list-item";

    /// <summary>Changes the counter as an element asks for, unless its style does.</summary>
    public static void Apply(StyledElement element, CounterScopes counters)
    {
        if (element.Name is "ol" or "ul" && !HasOwn(element))
            counters.Reset(Name, Start(element));
        if (!ListItems.IsItem(element) || HasOwn(element))
            return;

        if (Number(element.Attributes["value"]) is { } value)
            counters.Set(Name, value);
        else
            counters.Increment(Name, 1);
    }

    private static bool HasOwn(StyledElement element) => element.Style.Flow.Counters.Any(change => change.Name == Name);

    private static int Start(StyledElement list) => (Number(list.Attributes["start"]) ?? 1) - 1;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
