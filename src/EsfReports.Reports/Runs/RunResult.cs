using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>What a run made.</summary>
/// <param name="Documents">In the order of the jobs.</param>
/// <param name="StopReason">Why the run ended before all documents were tried; null if it did not.</param>
public sealed record RunResult(IReadOnlyList<MadeDocument> Documents, Diagnostic? StopReason)
{
    /// <summary>How many documents are complete.</summary>
    public int Made => Documents.Count(document => document.Status == DocumentStatus.Made);

    /// <summary>How many files were written for them.</summary>
    public int Files => Documents.Sum(document => document.Files.Count);

    /// <summary>How many documents are not complete.</summary>
    public int Failed => Documents.Count - Made;
}
