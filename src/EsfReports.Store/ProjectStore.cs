using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>A store in one SQLite file.</summary>
public sealed class ProjectStore : IProjectStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SqliteConnection _connection;
    private readonly StoreReader _reader;
    private readonly string _path;

    private ProjectStore(SqliteConnection connection, string path)
    {
        _connection = connection;
        _reader = new StoreReader(connection, path);
        _path = path;
    }

    /// <summary>Opens a store that exists.</summary>
    /// <exception cref="StoreException">There is none, or it cannot be used.</exception>
    public static ProjectStore Open(string path) => Open(path, Patience);

    /// <summary>Opens a store, and makes an empty one if there is no file.</summary>
    /// <exception cref="StoreException">The file is not a store, or cannot be used; it is left as it is.</exception>
    public static ProjectStore OpenOrCreate(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            StoreFile.Create(path, Patience);
        return Open(path, Patience);
    }

    /// <inheritdoc/>
    public ImportResult Import(ImportBatch batch) => Guarded(() =>
    {
        // Immediate: two imports must not both read the old state and then write.
        using var transaction = _connection.BeginTransaction(deferred: false);
        var result = new Importer(_connection, batch).Run();
        transaction.Commit();
        return result;
    });

    /// <inheritdoc/>
    public IReadOnlyList<Project> ReadAll(DateOnly? asOf = null) => Guarded(() => _reader.ReadAll(asOf));

    /// <inheritdoc/>
    public KnownProjects List(DateOnly? asOf = null)
    {
        var contents = Guarded(() => _reader.ListContents(asOf));
        return new KnownProjects([.. contents.Keys.Order()], id => Guarded(() => _reader.Read(id, contents[id])));
    }

    /// <inheritdoc/>
    public StoredProject? Find(ProjectId id, DateOnly? asOf = null) => Guarded(() => _reader.Find(id, asOf));

    /// <inheritdoc/>
    public Project? FindSource(ProjectId id, SourceKind kind, DateOnly? asOf = null) => Guarded(() => _reader.FindSource(id, kind, asOf));

    /// <inheritdoc/>
    public IReadOnlySet<ProjectId> IdsIn(SourceKind kind, DateOnly? asOf = null) => Guarded(() => _connection.Query(
        reader => new ProjectId(reader.GetString(0)), StoreQueries.Ids, ("$kind", kind.Word()), ("$limit", Ordinal.Limit(asOf))).ToHashSet());

    /// <inheritdoc/>
    public IReadOnlySet<ProjectId> EverKnown(DateOnly asOf) => Guarded(() => _connection.Query(
        reader => new ProjectId(reader.GetString(0)),
        "SELECT id FROM project WHERE EXISTS (SELECT * FROM sighting WHERE sighting.project_key = project.project_key AND ordinal <= $limit)",
        ("$limit", Ordinal.Limit(asOf))).ToHashSet());

    /// <inheritdoc/>
    public IReadOnlyList<ImportRecord> Imports() => Guarded(() => _connection.Query(
        reader => new ImportRecord(
            reader.GetInt64(0), Ordinal.Date(reader.GetString(1)),
            reader.GetString(2) == "whole" ? ImportScope.Whole : ImportScope.Part,
            reader.GetString(3), reader.GetInt32(4), reader.GetInt32(5), reader.GetInt32(6)),
        StoreQueries.Imports));

    /// <inheritdoc/>
    public IReadOnlyList<ImportFile> FilesOf(long importId) => Guarded(() => _connection.Query(
        reader => new ImportFile(reader.GetString(0), reader.GetString(1)),
        "SELECT path, sha256 FROM import_file WHERE import_id = $import ORDER BY path", ("$import", importId)));

    /// <inheritdoc/>
    public IReadOnlyList<ImportFinding> FindingsOf(long importId) => Guarded(() => _connection.Query(
        reader => new ImportFinding(
            reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3), reader.GetString(4),
            reader.IsDBNull(5) ? null : reader.GetString(5)),
        "SELECT code, severity, file, line, message, hint FROM finding WHERE import_id = $import ORDER BY number", ("$import", importId)));

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _connection.Dispose();
    }

    internal static ProjectStore Open(string path, TimeSpan patience) => new(StoreFile.Open(path, patience), path);

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw StoreFaults.From(_path, exception);
        }
    }
}
