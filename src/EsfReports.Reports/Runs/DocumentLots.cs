namespace EsfReports.Reports;

/// <summary>Divides the documents of a run into lots; the documents of a lot are made side by side by one thread.</summary>
/// <remarks>
/// Only documents on one project are small enough for several to be in work at a time. The last lots are smaller, so that no thread
/// is left with many documents when the others have none.
/// </remarks>
internal static class DocumentLots
{
    // 1,000 fact sheets, alone and in lots of 4, 8 and 16: 6.4, 5.9, 5.7 and 5.6 s of CPU; 158, 164, 177 and 205 MB.
    private const int MostDocuments = 6;

    /// <summary>Where each lot begins among the plans, and at the end how many plans there are.</summary>
    /// <param name="plans">All documents.</param>
    /// <param name="workers">How many threads make them; at least 1 if there are documents.</param>
    public static int[] Of(IReadOnlyList<DocumentPlan> plans, int workers)
    {
        var starts = new List<int>();
        for (var start = 0; start < plans.Count; start += LengthAt(plans, start, workers))
            starts.Add(start);
        return [.. starts, plans.Count];
    }

    private static int LengthAt(IReadOnlyList<DocumentPlan> plans, int start, int workers)
    {
        var report = plans[start].Report;
        if (report.Kind != ReportKind.Project)
            return 1;
        var most = Math.Clamp((plans.Count - start) / (2 * workers), 1, MostDocuments);
        var length = 1;
        while (length < most && ReferenceEquals(plans[start + length].Report, report))
            length++;
        return length;
    }
}
