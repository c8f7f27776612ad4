namespace EsfReports.Templating.Cases;

/// <summary>Runs files of recorded cases, or the fuzzer: <c>FILE.jsonl… | --fuzz SECONDS --seed N [FILE.jsonl…]</c>.</summary>
public static class CaseCommand
{
    /// <summary>Exit code 0 if everything passed, 1 if something failed, 2 if nothing was asked for.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length == 0)
        {
            output.WriteLine("usage: FILE.jsonl…");
            return 2;
        }

        var (passed, failed) = (0, 0);
        foreach (var recorded in args.SelectMany(CaseFile.Read))
        {
            var outcome = CaseRunner.Run(recorded);
            if (outcome.IsPassed)
                passed++;
            else
                failed++;
            if (!outcome.IsPassed)
                output.WriteLine($"FAIL {recorded.Name}\n  expected: {CaseFile.Quote(outcome.Expected)}\n  actual:   {CaseFile.Quote(outcome.Actual)}");
        }

        output.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }
}
