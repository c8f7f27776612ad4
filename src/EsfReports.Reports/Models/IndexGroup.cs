using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Documents that the index page shows together.</summary>
/// <param name="Name">Name of the region, or first letter.</param>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Page">Path of the page that lists them; null if it is the page itself.</param>
/// <param name="Entries">By name, as Swedish lists are.</param>
internal sealed record IndexGroup(string Name, string Anchor, string? Page, IReadOnlyList<IndexEntry> Entries)
{
    // Fewer are found at a glance.
    private const int FewestWithLetters = 60;
    private const string NoLetter = "0–9";

    /// <summary>The entries by first letter; empty if they are so few that letters help nobody.</summary>
    public IReadOnlyList<IndexGroup> Letters() => Entries.Count < FewestWithLetters ? [] :
    [
        .. Entries.GroupBy(entry => LetterOf(entry.Name)).Select((group, index) =>
            new IndexGroup(group.Key, FormattableString.Invariant($"{Anchor}-{index + 1}"), null, [.. group])),
    ];

    /// <summary>The entries sorted as Swedish lists are; those that do not begin with a letter come first.</summary>
    public static IReadOnlyList<IndexEntry> Sort(IEnumerable<IndexEntry> entries) =>
    [
        .. entries.OrderBy(entry => LetterOf(entry.Name) != NoLetter)
            .ThenBy(entry => LetterOf(entry.Name), SwedishComparer.Instance)
            .ThenBy(entry => entry.Name, SwedishComparer.Instance)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    private static string LetterOf(string name)
    {
        var letter = name.FirstOrDefault(char.IsLetterOrDigit);
        return char.IsLetter(letter) ? char.ToUpperInvariant(letter).ToString() : NoLetter;
    }
}
