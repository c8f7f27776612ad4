using System.Diagnostics;
using System.Globalization;

namespace EsfReports.Templating.Cases;

/// <summary>Runs files of recorded cases, or the fuzzer: <c>FILE.jsonl… [--fuzz SECONDS] [--seed N]</c>.</summary>
public static class CaseCommand
{
    /// <summary>Exit code 0 if everything passed, 1 if something failed, 2 if nothing was asked for.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        var seconds = Option(args, "--fuzz");
        var seed = Option(args, "--seed") ?? 1;
        var cases = args.Where(static argument => argument.EndsWith(".jsonl", StringComparison.Ordinal)).SelectMany(CaseFile.Read).ToList();
        if (seconds is { } time)
            return Fuzz(cases, TimeSpan.FromSeconds(time), seed, output);
        if (cases.Count > 0)
            return RunCases(cases, output);

        output.WriteLine("usage: FILE.jsonl… | --fuzz SECONDS [--seed N] [FILE.jsonl…]");
        return 2;
    }

    private static int? Option(string[] args, string name)
    {
        var index = Array.IndexOf(args, name);
        return index >= 0 && index + 1 < args.Length ? int.Parse(args[index + 1], CultureInfo.InvariantCulture) : null;
    }

    private static int RunCases(List<RecordedCase> cases, TextWriter output)
    {
        var passed = 0;
        foreach (var recorded in cases)
        {
            var outcome = CaseRunner.Run(recorded);
            if (outcome.IsPassed)
                passed++;
            else
                output.WriteLine($"FAIL {recorded.Name}\n  expected: {CaseFile.Quote(outcome.Expected)}\n  actual:   {CaseFile.Quote(outcome.Actual)}");
        }

        output.WriteLine($"{passed} passed, {cases.Count - passed} failed");
        return passed == cases.Count ? 0 : 1;
    }

    private static int Fuzz(List<RecordedCase> cases, TimeSpan time, int seed, TextWriter output)
    {
        var fuzzer = new Fuzzer(seed, [.. cases.Select(static recorded => recorded.Template)]);
        var failures = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time;)
        {
            if (fuzzer.Try() is not { } problem)
                continue;
            failures++;
            output.WriteLine($"FAIL seed {seed}, trial {fuzzer.Trials}: {problem}");
        }

        output.WriteLine($"{fuzzer.Trials} trials with seed {seed}, {failures} failed");
        return failures == 0 ? 0 : 1;
    }
}
