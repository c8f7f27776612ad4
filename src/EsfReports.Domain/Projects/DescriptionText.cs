namespace EsfReports.Domain;

/// <summary>The words of a description without their structure.</summary>
public static class DescriptionText
{
    /// <summary>One line for each heading, paragraph and item; null if there is no text.</summary>
    public static string? Of(IReadOnlyList<DescriptionBlock> blocks) =>
        blocks.Count == 0 ? null : string.Join('\n', blocks.SelectMany(Lines));

    private static IEnumerable<string> Lines(DescriptionBlock block) => block switch
    {
        HeadingBlock heading => [heading.Text],
        ParagraphBlock paragraph => [paragraph.Text],
        ListBlock list => list.Items.SelectMany(Lines),
        _ => throw new ArgumentException($"A block of the unknown kind {block.GetType().Name}.", nameof(block)),
    };

    private static IEnumerable<string> Lines(ListItem item) => item.Items.SelectMany(Lines).Prepend(item.Text);
}
