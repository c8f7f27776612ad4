namespace EsfReports.Sources;

/// <summary>Tells headings of a description from paragraphs.</summary>
internal static class Headings
{
    private const int LongestCandidate = 60;

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Sammanfattning", "Projektidé", "Bakgrund", "Syfte", "Mål", "Målsättning", "Målgrupp", "Resultat", "Aktiviteter", "Metod",
        "Förväntade mätbara effekter", "Förväntade effekter", "Förväntade resultat",
        "Tillgänglighet för personer med funktionsnedsättning", "Jämställdhetsintegrering",
        "Transnationellt samarbete", "Transnationella samarbetspartners", "Samverkan med andra EU-fonder", "Medfinansiärer",
        "Samarbetspartner", "Samarbetspartners", "Deltagande aktörer", "Kommun", "Kommuner", "Hemsida", "Regionala prioriteringar",
    };

    /// <summary>The words of a known heading without its colon; null if the line is none.</summary>
    public static string? FindKnown(string line)
    {
        var words = line.EndsWith(':') ? line[..^1].TrimEnd() : line;
        return Known.Contains(words) ? words : null;
    }

    /// <summary>
    /// True for a line that looks like a heading: short, begins with a capital, ends without a mark. Only meaningful for a
    /// line that stands alone between blank lines.
    /// </summary>
    public static bool IsCandidate(string line) =>
        line.Length <= LongestCandidate && char.IsUpper(line[0]) && (char.IsLetterOrDigit(line[^1]) || line[^1] == ')');
}
