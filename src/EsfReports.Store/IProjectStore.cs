using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>Projects over time. Every import stays, so that what was known on any day can be asked for.</summary>
/// <remarks>All members throw <see cref="StoreException"/> if the store cannot be used. Not shared by threads.</remarks>
public interface IProjectStore : IDisposable
{
    /// <summary>
    /// Adds an import in one transaction: after a crash the store has all of it or nothing. The same batch for the same day
    /// again changes nothing.
    /// </summary>
    ImportResult Import(ImportBatch batch);

    /// <summary>All projects as known on a day, in order of their ids.</summary>
    /// <param name="asOf">The day; null for the latest state.</param>
    IReadOnlyList<Project> ReadAll(DateOnly? asOf = null);

    /// <summary>The same projects in the same order, of which only the ids are read now.</summary>
    /// <param name="asOf">The day; null for the latest state.</param>
    KnownProjects List(DateOnly? asOf = null);

    /// <summary>One project as known on a day; null if it was not known, or had vanished from the bank.</summary>
    StoredProject? Find(ProjectId id, DateOnly? asOf = null);

    /// <summary>What one kind of source last said of a project up to a day; null if none did, or a later whole import of that kind missed it.</summary>
    Project? FindSource(ProjectId id, SourceKind kind, DateOnly? asOf = null);

    /// <summary>The ids that one kind of source tells of, as known on a day.</summary>
    IReadOnlySet<ProjectId> IdsIn(SourceKind kind, DateOnly? asOf = null);

    /// <summary>All ids that were known at any time up to a day, also of projects that have vanished since.</summary>
    IReadOnlySet<ProjectId> EverKnown(DateOnly asOf);

    /// <summary>The imports, oldest day first.</summary>
    IReadOnlyList<ImportRecord> Imports();

    /// <summary>The files that an import read, in the order of their paths.</summary>
    IReadOnlyList<ImportFile> FilesOf(long importId);

    /// <summary>The findings of an import, in the order in which they were told.</summary>
    IReadOnlyList<ImportFinding> FindingsOf(long importId);
}
