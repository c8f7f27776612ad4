using EsfReports.Diagnostics;

namespace EsfReports.Sources;

/// <summary>Splits a text into clean lines.</summary>
internal static class PageLines
{
    public static IReadOnlyList<PageLine> Split(string file, string text, DiagnosticBag diagnostics)
    {
        var lines = new List<PageLine>();
        var number = 0;
        foreach (var raw in RawLines(text))
            lines.Add(Clean(file, ++number, raw, diagnostics));
        return lines;
    }

    // U+0085, U+2028 and U+2029 end lines too; form feeds and vertical tabs do not, so that numbers agree with editors.
    private static IEnumerable<string> RawLines(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
                continue;
            yield return text[start..index];
            if (text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
                index++;
            start = index + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }

    /// <summary>One line, cleaned and repaired; what was done to it is reported.</summary>
    public static PageLine Clean(string file, int number, string raw, DiagnosticBag diagnostics)
    {
        // Before cleaning: halves of a letter that was encoded twice may look like control characters.
        var repaired = MojibakeRepair.Repair(raw);
        if (!ReferenceEquals(repaired, raw))
            diagnostics.Add(SourceDiagnostics.MojibakeRepaired(new SourceLocation(file, number)));

        var cleaned = CharacterCleaner.Clean(repaired);
        if (cleaned.Length < repaired.Length && HasUnusable(repaired))
            diagnostics.Add(SourceDiagnostics.CharactersRemoved(new SourceLocation(file, number)));

        var trimmed = cleaned.Trim();
        return new PageLine(number, trimmed, cleaned.Length - cleaned.TrimStart().Length);
    }

    // Joining a letter with its accent makes the text shorter as well, but nothing is lost then.
    private static bool HasUnusable(string raw) =>
        raw.Any(character => character != '\t' && CharacterCleaner.IsUnwanted(character));
}
