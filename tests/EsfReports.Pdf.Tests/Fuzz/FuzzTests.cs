using System.Globalization;
using Xunit;

namespace EsfReports.Pdf.Tests.Fuzz;

/// <summary>Whatever stands in HTML and CSS ends in a PDF or in diagnostics. For a longer run: ESF_FUZZ_RUNS=20000.</summary>
public sealed class FuzzTests
{
    private const int First = 20261122;

    [Fact]
    public void Any_document_ends_in_a_pdf_or_diagnostics()
    {
        var run = new FuzzRun();
        var problems = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var seed = First; seed < First + Setting("ESF_FUZZ_RUNS", 300); seed++)
        {
            if (run.Problem(seed + Setting("ESF_FUZZ_SKIP", 0)) is { } problem)
                problems.TryAdd(Kind(problem), $"seed {seed + Setting("ESF_FUZZ_SKIP", 0)}: {problem}");
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems.Values));
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;

    // The same mistake shows in many documents: one of them is enough to read.
    private static string Kind(string problem) =>
        string.Join('\n', problem.Split('\n').Where(line => line.Contains("   at EsfReports", StringComparison.Ordinal)).Take(2).DefaultIfEmpty(problem[..Math.Min(problem.Length, 30)]));
}
