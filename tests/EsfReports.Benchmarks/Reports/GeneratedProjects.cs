using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;
using EsfReports.Testing;

namespace EsfReports.Benchmarks.Reports;

/// <summary>Any number of projects, always the same ones: the samples over and over, each time with another text.</summary>
/// <remarks>
/// The samples alone would flatter every cache: they have 1,900 different words. Here each paragraph gets words that are put together of
/// two others, as Swedish does it, so that a thousand projects have about as many different words as real ones.
/// </remarks>
internal static class GeneratedProjects
{
    // One word in so many is a new compound.
    private const int WordsToCompound = 12;
    private const int ShortestPart = 5;

    /// <summary>Projects in the order of their ids.</summary>
    public static IReadOnlyList<Project> Make(int count)
    {
        var files = SourceFiles.Find([Path.Combine(Repository.Templates, "samples", "pages")], []);
        // The ids of one period only: what the rules of another ask for cannot be made up.
        var samples = new SourceSetReader(ReadOptions.Default).Read(files).Projects.Where(project => project.Id.Text.Contains('/', StringComparison.Ordinal)).ToList();
        var words = samples.SelectMany(WordsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return [.. Enumerable.Range(0, count).Select(index => Vary(samples[index % samples.Count], index, words))];
    }

    private static IEnumerable<string> WordsOf(Project project) =>
        project.Description.OfType<ParagraphBlock>().SelectMany(block => block.Text.Split(' ')).Where(word => word.Length >= ShortestPart && word.All(char.IsLetter));

    private static Project Vary(Project sample, int index, string[] words) => sample with
    {
        Id = new ProjectId(string.Create(CultureInfo.InvariantCulture, $"{2014 + (index / 100_000)}/{index % 100_000:00000}")),
        Description = [.. sample.Description.Select((block, place) => block is ParagraphBlock text ? new ParagraphBlock(Vary(text.Text, (index * 31) + place, words)) : block)],
    };

    private static string Vary(string text, int seed, string[] words)
    {
        var parts = text.Split(' ');
        for (var place = seed % WordsToCompound; place < parts.Length; place += WordsToCompound)
            parts[place] = words[((seed * 7) + place) % words.Length] + words[((seed * 13) + (place * 5)) % words.Length].ToLowerInvariant();
        return string.Join(' ', parts);
    }
}
