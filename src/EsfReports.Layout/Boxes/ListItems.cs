using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>List items (CSS Lists 3, 3; HTML, 15.3.7).</summary>
internal static class ListItems
{
    /// <summary>Whether an element has a marker.</summary>
    public static bool IsItem(StyledElement element) => element.Style.Flow.Display == Display.ListItem;
}

/// <summary>Makes the markers of list items.</summary>
/// <param name="counters">Values of the counters.</param>
/// <param name="generated">Works out <c>content</c>.</param>
internal sealed class ListMarkers(CounterScopes counters, GeneratedContent generated)
{
    private const string MarkerName = "::marker";

    // The items of a list have one style.
    private TextStyle? _itemStyle;
    private TextStyle? _markerStyle;

    /// <summary>The marker of an item; null if it shows nothing.</summary>
    public ListMarker? Of(StyledElement element, ContentTag tag)
    {
        var pseudo = Pseudo(element);
        var text = pseudo is { Content.IsEmpty: false }
            ? generated.AllText(pseudo.Content, element)
            : CounterText.Marker(counters.Value(ListCounters.Name), element.Style.Text);
        if (text.Length == 0)
            return null;

        var suffix = element.Style.Text.ListStylePosition == ListStylePosition.Inside ? " " : string.Empty;
        var source = pseudo?.Style.Text ?? element.Style.Text;
        return new ListMarker(new InlineText(text.TrimEnd(' ') + suffix, StyleOf(source), default, tag, element.Origin), source, element.Style);
    }

    private static StyledElement? Pseudo(StyledElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is StyledElement { Name: MarkerName } pseudo)
                return pseudo;
        }

        return null;
    }

    private TextStyle StyleOf(TextStyle item)
    {
        if (_markerStyle is null || !ReferenceEquals(_itemStyle, item))
            (_itemStyle, _markerStyle) = (item, item with { WhiteSpace = WhiteSpace.NoWrap, Indent = Length.Zero, Align = TextAlign.Start });
        return _markerStyle;
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

    private static bool HasOwn(StyledElement element)
    {
        foreach (var change in element.Style.Flow.Counters)
        {
            if (change.Name == Name)
                return true;
        }

        return false;
    }

    private static int Start(StyledElement list) => (Number(list.Attributes["start"]) ?? 1) - 1;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
