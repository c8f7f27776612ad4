namespace EsfReports.Domain;

/// <summary>The words of a description without their structure.</summary>
public static class DescriptionText
{
    /// <summary>One line for each heading, paragraph and item; null if there is no text.</summary>
    public static string? Of(IReadOnlyList<DescriptionBlock> blocks) =>
        blocks.Count == 0 ? null : string.Join('\n', blocks.SelectMany(Lines));

    /// <summary>The letters of that text, with the line breaks; made without it.</summary>
    public static int LengthOf(IReadOnlyList<DescriptionBlock> blocks)
    {
        // A line break stands behind each line but the last.
        var length = 0;
        foreach (var block in blocks)
        {
            length += block switch
            {
                HeadingBlock heading => heading.Text.Length + 1,
                ParagraphBlock paragraph => paragraph.Text.Length + 1,
                ListBlock list => LengthOf(list.Items),
                _ => throw new ArgumentException($"A block of the unknown kind {block.GetType().Name}.", nameof(blocks)),
            };
        }

        return Math.Max(0, length - 1);
    }

    private static int LengthOf(IReadOnlyList<ListItem> items)
    {
        var length = 0;
        foreach (var item in items)
            length += item.Text.Length + 1 + LengthOf(item.Items);
        return length;
    }

    private static IEnumerable<string> Lines(DescriptionBlock block) => block switch
    {
        HeadingBlock heading => [heading.Text],
        ParagraphBlock paragraph => [paragraph.Text],
        ListBlock list => list.Items.SelectMany(Lines),
        _ => throw new ArgumentException($"A block of the unknown kind {block.GetType().Name}.", nameof(block)),
    };

    private static IEnumerable<string> Lines(ListItem item) => item.Items.SelectMany(Lines).Prepend(item.Text);
}
