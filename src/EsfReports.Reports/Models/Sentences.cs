namespace EsfReports.Reports;

/// <summary>Finds where sentences end.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations =
        ["t.ex", "bl.a", "ca", "dvs", "d.v.s", "m.m", "m.fl", "nr", "kl", "s.k", "f.d", "o.s.v", "osv", "resp", "inkl", "exkl", "st", "e.g", "i.e", "etc"];

    /// <summary>The end of the last sentence that ends within the first <paramref name="longest"/> letters; 0 if none does.</summary>
    public static int End(string text, int longest)
    {
        var end = 0;
        for (var next = NextEnd(text, 0); next > 0 && next <= longest; next = NextEnd(text, next))
            end = next;
        return end;
    }

    /// <summary>The end of the sentence that <paramref name="start"/> lies in; 0 if no sentence ends after it.</summary>
    public static int NextEnd(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            if (EndsSentence(text, index))
                return index + 1;
        }

        return 0;
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
