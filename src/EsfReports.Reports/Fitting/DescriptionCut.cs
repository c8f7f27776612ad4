using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Shortens a description to what a page has room for.</summary>
internal static class DescriptionCut
{
    /// <summary>The first blocks that together have at most <paramref name="room"/> letters.</summary>
    /// <remarks>
    /// The text ends with a whole paragraph or list, and never with a heading. Only if that would leave more than half of the room
    /// empty does it end after a sentence or item within one.
    /// </remarks>
    public static IReadOnlyList<DescriptionBlock> Keep(IReadOnlyList<DescriptionBlock> blocks, int room)
    {
        var kept = new List<DescriptionBlock>();
        var left = room;
        foreach (var block in blocks)
        {
            var length = DescriptionText.LengthOf([block]);
            if (length > left)
            {
                if (left > room / 2 && Begin(block, left) is { } begin)
                    kept.Add(begin);
                break;
            }

            kept.Add(block);
            left -= length;
        }

        while (kept.Count > 0 && kept[^1] is HeadingBlock)
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    // Null if not even one sentence or item fits.
    private static DescriptionBlock? Begin(DescriptionBlock block, int room) => block switch
    {
        ParagraphBlock paragraph when Sentences.End(paragraph.Text, room) is > 0 and var end => new ParagraphBlock(paragraph.Text[..end]),
        ListBlock list when ItemsThatFit(list, room) is > 0 and var count => list with { Items = [.. list.Items.Take(count)] },
        _ => null,
    };

    private static int ItemsThatFit(ListBlock list, int room)
    {
        var count = 0;
        while (count < list.Items.Count && DescriptionText.LengthOf([list with { Items = [.. list.Items.Take(count + 1)] }]) <= room)
            count++;
        return count;
    }
}
