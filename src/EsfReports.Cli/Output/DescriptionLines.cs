using System.Globalization;
using EsfReports.Domain;

namespace EsfReports.Cli;

/// <summary>A description as plain text.</summary>
internal static class DescriptionLines
{
    /// <summary>The lines of a block, with an empty line before it.</summary>
    public static IEnumerable<string> Of(DescriptionBlock block) => block switch
    {
        HeadingBlock heading => ["", new string('#', heading.Level) + " " + heading.Text],
        ParagraphBlock paragraph => ["", paragraph.Text],
        ListBlock list => ItemLines(list.Items, list.Ordered, "").Prepend(""),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "not a block"),
    };

    private static IEnumerable<string> ItemLines(IReadOnlyList<ListItem> items, bool isOrdered, string indent)
    {
        for (var index = 0; index < items.Count; index++)
        {
            var mark = isOrdered ? (index + 1).ToString(CultureInfo.InvariantCulture) + "." : "-";
            yield return $"{indent}{mark} {items[index].Text}";
            foreach (var line in ItemLines(items[index].Items, false, indent + "  "))
                yield return line;
        }
    }
}
