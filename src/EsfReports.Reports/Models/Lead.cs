using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Takes the first sentences of a description, to stand below the name of the project.</summary>
internal static class Lead
{
    private const int Longest = 300;

    private static readonly string[] Abbreviations =
        ["t.ex", "bl.a", "ca", "dvs", "d.v.s", "m.m", "m.fl", "nr", "kl", "s.k", "f.d", "o.s.v", "osv", "resp", "inkl", "exkl", "st", "e.g", "i.e", "etc"];

    /// <summary>
    /// As many whole sentences of the first paragraph as fit in 300 characters; null if there is no paragraph or its first sentence is
    /// longer: a cut sentence is worse than none.
    /// </summary>
    public static string? Of(IReadOnlyList<DescriptionBlock> description)
    {
        if (description.OfType<ParagraphBlock>().FirstOrDefault()?.Text is not { } text)
            return null;

        var end = 0;
        for (var index = 0; index < text.Length && index < Longest; index++)
        {
            if (EndsSentence(text, index))
                end = index + 1;
        }

        return end == 0 ? null : text[..end];
    }

    /// <summary>
    /// The description without its first paragraph, and without a heading that then stands over nothing, where the lead has said all
    /// of it already; else the whole description. Lead and body together always hold every word.
    /// </summary>
    public static IReadOnlyList<DescriptionBlock> BodyOf(IReadOnlyList<DescriptionBlock> description)
    {
        var lead = Of(description);
        var index = lead is null ? -1 : description.ToList().FindIndex(block => block is ParagraphBlock);
        if (index is < 0 or > 1 || ((ParagraphBlock)description[index]).Text != lead)
            return description;

        var body = description.Skip(index + 1).ToList();
        var keepsHeading = index == 1 && body.FirstOrDefault() is not (null or HeadingBlock);
        return keepsHeading ? [description[0], .. body] : body;
    }

    private static bool EndsSentence(string text, int index)
    {
        if (text[index] is not ('.' or '!' or '?'))
            return false;
        if (index + 1 == text.Length)
            return true;
        return text[index + 1] == ' ' && index + 2 < text.Length && StartsSentence(text[index + 2]) && !IsAbbreviation(text, index);
    }

    private static bool StartsSentence(char letter) => char.IsUpper(letter) || letter is '”' or '"' or '–';

    private static bool IsAbbreviation(string text, int index)
    {
        var start = text.LastIndexOf(' ', index) + 1;
        return Abbreviations.Contains(text[start..index].ToLowerInvariant());
    }
}
