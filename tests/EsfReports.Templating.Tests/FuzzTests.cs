using EsfReports.Templating.Cases;
using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>Random and damaged templates; the long run is a command of the cases' runner.</summary>
public sealed class FuzzTests
{
    private const int Trials = 1500;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_template_ends_with_text_or_messages(int seed)
    {
        var seeds = CaseFile.Read(Path.Combine(Folders.Cases, "probes.jsonl")).Select(recorded => recorded.Template).ToList();
        var fuzzer = new Fuzzer(seed, seeds);

        for (var trial = 0; trial < Trials; trial++)
        {
            var problem = fuzzer.Try();
            Assert.True(problem is null, $"seed {seed}, trial {trial}: {problem}");
        }
    }
}
