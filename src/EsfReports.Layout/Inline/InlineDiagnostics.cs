using System.Globalization;
using System.Text;
using EsfReports.Diagnostics;

namespace EsfReports.Layout.Inline;

/// <summary>What there is to say about text on lines.</summary>
internal static class InlineDiagnostics
{
    public static Diagnostic RightToLeftText(SourceLocation origin, Rune first) => new(
        "ESF3401",
        Severity.Warning,
        origin,
        $"The text has letters that are written from right to left, such as {Name(first)}; lines are set from left to right only.",
        "the text is kept in its logical order; have it typeset with another tool if it must be read");

    public static Diagnostic MissingGlyph(SourceLocation origin, Rune character, string family) => new(
        "ESF3402",
        Severity.Warning,
        origin,
        $"No font has a glyph for {Name(character)}: neither “{family}” nor the fallback fonts.",
        "add a font that has it with @font-face, or write something else");

    public static Diagnostic OverfullLine(SourceLocation origin, double width, double overflow) => new(
        "ESF3403",
        Severity.Warning,
        origin,
        string.Create(CultureInfo.InvariantCulture, $"A line is {overflow:0.0} pt wider than the {width:0.0} pt that it has: there is no place to break it."),
        "allow breaks with overflow-wrap: break-word or soft hyphens, or give it more room");

    public static Diagnostic NoFamily(SourceLocation origin, string families) => new(
        "ESF3404",
        Severity.Warning,
        origin,
        $"There is no font of the family {families}; the usual font is used.",
        "Name a family of an @font-face rule, add its folder with --font-dir, or end the list with serif, sans-serif or monospace if any font will do.");

    private static string Name(Rune character) =>
        string.Create(CultureInfo.InvariantCulture, $"“{character}” (U+{character.Value:X4})");
}
