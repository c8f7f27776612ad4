using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Takes the first sentence of a description, to stand below the name of the project.</summary>
internal static class Lead
{
    private const int Shortest = 80;
    private const int Longest = 300;

    /// <summary>
    /// The first sentence of the first paragraph, and those after it while the lead has fewer than 80 letters; null if there is no
    /// paragraph or its first sentence is longer than 300 letters: a cut sentence is worse than none. A description that is one short
    /// paragraph is all lead.
    /// </summary>
    public static string? Of(IReadOnlyList<DescriptionBlock> description)
    {
        if (description.OfType<ParagraphBlock>().FirstOrDefault()?.Text is not { } text)
            return null;

        var wanted = description.Count == 1 && text.Length <= Longest ? Longest : Shortest;
        var end = 0;
        while (end < wanted && Sentences.NextEnd(text, end) is > 0 and <= Longest and var next)
            end = next;
        return end == 0 ? null : text[..end];
    }

    /// <summary>
    /// The description without the sentences of the lead, and without a heading that then stands over nothing. Lead and body together
    /// hold every word once.
    /// </summary>
    /// <remarks>A lead that comes from further down than the first section is repeated: taking it away would tear a hole.</remarks>
    public static IReadOnlyList<DescriptionBlock> BodyOf(IReadOnlyList<DescriptionBlock> description)
    {
        var lead = Of(description);
        var index = lead is null ? -1 : description.ToList().FindIndex(block => block is ParagraphBlock);
        if (index is < 0 or > 1)
            return description;

        var rest = ((ParagraphBlock)description[index]).Text[lead!.Length..].TrimStart();
        List<DescriptionBlock> body = [.. description.Skip(index + 1)];
        if (rest.Length > 0)
            body.Insert(0, new ParagraphBlock(rest));
        var keepsHeading = index == 1 && body.FirstOrDefault() is not (null or HeadingBlock);
        return keepsHeading ? [description[0], .. body] : body;
    }
}
