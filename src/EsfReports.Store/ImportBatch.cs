using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>What one import brings: what sources say of projects on a day.</summary>
/// <param name="Date">The day for which the sources hold; given by the caller.</param>
/// <param name="Projects">What pages say: at most one project for each id.</param>
/// <param name="Files">All files that were read, also those without a project.</param>
/// <param name="Scope">Whether a project that is missing here has vanished from the bank.</param>
/// <param name="Contacts">The choice on personal data (<c>none</c>, <c>role</c>, <c>full</c>), kept for the record.</param>
public sealed record ImportBatch(
    DateOnly Date, IReadOnlyList<Project> Projects, IReadOnlyList<ImportFile> Files, ImportScope Scope = ImportScope.Part,
    string Contacts = "none")
{
    /// <summary>What lists of operations say: at most one project for each id. The store joins them to the pages when it is read.</summary>
    public IReadOnlyList<Project> Lists { get; init; } = [];

    /// <summary>What the reader found, kept for the record.</summary>
    public IReadOnlyList<ImportFinding> Findings { get; init; } = [];
}
