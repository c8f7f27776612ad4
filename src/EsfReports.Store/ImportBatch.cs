using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>What one import brings: the projects as they were known on a day.</summary>
/// <param name="Date">The day for which the sources hold; given by the caller.</param>
/// <param name="Projects">At most one project for each id.</param>
/// <param name="Files">All files that were read, also those without a project.</param>
/// <param name="Scope">Whether a project that is missing here has vanished from the bank.</param>
/// <param name="Contacts">The choice on personal data (<c>none</c>, <c>role</c>, <c>full</c>), kept for the record.</param>
public sealed record ImportBatch(
    DateOnly Date, IReadOnlyList<Project> Projects, IReadOnlyList<ImportFile> Files, ImportScope Scope = ImportScope.Part,
    string Contacts = "none");
