using EsfReports.Templating.Cases;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>The reference's recorded behaviour: output byte for byte, errors at the same place.</summary>
public sealed class RecordedCaseTests
{
    [Theory]
    [InlineData("probes.jsonl")]
    [InlineData("own.jsonl")]
    public void Our_own_cases_pass(string file) => AssertAllPass(Path.Combine(Folders.Cases, file));

    [SharedTheory]
    [InlineData("builtin_examples.jsonl")]
    [InlineData("file_cases.jsonl")]
    [InlineData("inline_cases.jsonl")]
    public void The_shared_cases_pass(string file) => AssertAllPass(Path.Combine(Folders.SharedCases, file));

    private static void AssertAllPass(string path)
    {
        var failures = CaseFile.Read(path)
            .Select(recorded => (recorded.Name, outcome: CaseRunner.Run(recorded)))
            .Where(result => !result.outcome.IsPassed)
            .Select(result => $"{result.Name}\n  expected {result.outcome.Expected}\n  received {result.outcome.Actual}");

        Assert.Empty(failures);
    }
}
