using System.Text.RegularExpressions;

namespace EsfReports.Sources;

/// <summary>What makes a line an item of a list.</summary>
/// <param name="Symbol">The bullet; <c>1</c> for all numbers.</param>
/// <param name="Number">The number of a numbered item; 0 for bullets.</param>
/// <param name="Text">The item without its marker.</param>
/// <param name="IsCertain">False for a hyphen without a space, which may be half of a word or of a number.</param>
internal readonly partial record struct ListMarker(char Symbol, int Number, string Text, bool IsCertain)
{
    /// <summary>The marker of a line; null if it has none.</summary>
    public static ListMarker? Find(string line)
    {
        if (line.Length < 2)
            return null;
        if (IsBullet(line[0]) && char.IsWhiteSpace(line[1]))
            return new ListMarker(Unified(line[0]), 0, line[1..].Trim(), IsCertain: true);
        // "*Den enskilda individen": asterisks need no space, because nothing else begins with them.
        if (line[0] is '*' or '•' or '·' or '▪' && char.IsLetterOrDigit(line[1]))
            return new ListMarker(Unified(line[0]), 0, line[1..], IsCertain: true);
        if (line[0] is '-' or '–' && char.IsLetter(line[1]))
            return new ListMarker(Unified(line[0]), 0, line[1..], IsCertain: false);

        var numbered = Numbered().Match(line);
        return numbered.Success
            ? new ListMarker('1', int.Parse(numbered.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), numbered.Groups[2].Value, IsCertain: false)
            : null;
    }

    private static bool IsBullet(char symbol) => symbol is '•' or '·' or '▪' or '◦' or '‣' or '●' or '○' or '■' or '*' or '-' or '–' or '—' or 'o';

    private static char Unified(char symbol) => symbol is '–' or '—' ? '-' : symbol;

    [GeneratedRegex(@"^(\d{1,2})[.)]\s+(\S.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
