namespace EsfReports.Reports;

/// <summary>One file of a document, for the index page.</summary>
/// <param name="Name">Path below the output folder.</param>
/// <param name="Format">The format.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record IndexFile(string Name, ReportFormat Format, long Bytes)
{
    private const int Kilobyte = 1_000;

    /// <summary>The size in kB, rounded up: no file has none.</summary>
    public long Kilobytes => (Bytes + Kilobyte - 1) / Kilobyte;
}
