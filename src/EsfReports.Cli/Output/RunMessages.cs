using EsfReports.Diagnostics;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>Tells what a run found, so that the same finding in a thousand documents is one message.</summary>
internal static class RunMessages
{
    /// <summary>Each finding once, in the order of the documents, with the document, or how many they are.</summary>
    public static IEnumerable<string> Of(RunResult result)
    {
        var sightings = result.Documents.SelectMany(document => document.Diagnostics.Select(finding => new Sighting(finding, document.Plan.Key)));
        foreach (var group in sightings.GroupBy(sighting => sighting.Finding, sighting => sighting.Document))
            yield return $"{group.Key}\n  in {Where([.. group])}";
    }

    /// <summary>One line: how many documents and files, and where.</summary>
    public static string Summary(RunResult result, int files, string folder)
    {
        var made = $"{Counted.Of(result.Made, "document")} made, {Counted.Of(files, "file")} in {folder}";
        var notReached = result.Documents.Count(document => document.Status == DocumentStatus.NotReached);
        var failed = result.Failed - notReached;
        var errors = failed == 0 ? "" : $"; {Counted.Of(failed, "document")} with errors: {Names(result)}";
        return made + errors + (notReached == 0 ? "." : $"; {Counted.Of(notReached, "document")} not reached.");
    }

    private static string Where(IReadOnlyList<string> keys) =>
        keys.Count == 1 ? keys[0] : $"{keys.Count} documents, first {keys[0]}";

    private static string Names(RunResult result)
    {
        const int Shown = 5;
        var failed = result.Documents.Where(document => document.Status == DocumentStatus.Failed).Select(document => document.Plan.Key).ToList();
        return string.Join(", ", failed.Take(Shown)) + (failed.Count > Shown ? " and others" : "");
    }

    // A class: code for pairs of values would be compiled anew at the end of every run.
    private sealed record Sighting(Diagnostic Finding, string Document);
}
