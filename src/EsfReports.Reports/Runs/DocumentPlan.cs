namespace EsfReports.Reports;

/// <summary>What is known of a document before a run makes it; the rest is read when its turn comes, and forgotten when its files are saved.</summary>
/// <param name="Key">What it is about, for messages and the manifest: the id of a project, or the name of a portfolio.</param>
/// <param name="Report">The report.</param>
/// <param name="Path">Path of its files below the output folder, without ending.</param>
/// <param name="Read">Makes the job; called once, on the thread that makes the document. Throws a store exception if the store fails.</param>
public sealed record DocumentPlan(string Key, ReportDefinition Report, string Path, Func<DocumentJob> Read)
{
    /// <summary>A document of which everything is read already.</summary>
    public static DocumentPlan Of(DocumentJob job) => new(job.Key, job.Report, job.Path, () => job);
}
