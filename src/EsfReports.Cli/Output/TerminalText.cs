using System.Text;

namespace EsfReports.Cli;

/// <summary>Makes text safe for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// Line feeds stay; other control characters (among them ESC, which begins commands to the terminal) and marks that turn the
    /// direction of text are replaced by U+FFFD.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
            clean.Append(IsUnsafe(letter) ? '\uFFFD' : letter);
        return clean.ToString();
    }

    /// <summary>The same for a text that must stay on one line of a table.</summary>
    public static string OneLine(string text) => Clean(text.Replace('\n', ' '));

    private static bool IsUnsafe(char letter) =>
        (char.IsControl(letter) && letter != '\n') || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
