using System.Text.Json;
using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>A store in one SQLite file.</summary>
public sealed class ProjectStore : IProjectStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SqliteConnection _connection;
    private readonly string _path;

    private ProjectStore(SqliteConnection connection, string path)
    {
        _connection = connection;
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
    public IReadOnlyList<Project> ReadAll(DateOnly? asOf = null) => Guarded(() =>
    {
        var rows = _connection.Query(ReadRow, StoreQueries.All, ("$limit", Ordinal.Limit(asOf)));
        // Reading the JSON is most of the work and can be shared by all cores; the order stays that of the ids.
        var projects = new Project[rows.Count];
        var damaged = 0;
        Parallel.For(0, rows.Count, index =>
        {
            if (TryParse(rows[index]) is { } project)
                projects[index] = project;
            else
                Interlocked.CompareExchange(ref damaged, index + 1, 0);
        });
        if (damaged > 0)
            throw StoreFaults.Damaged(_path, $"the text of {rows[damaged - 1].Id} was changed outside this program");
        Array.Sort(projects, (left, right) => left.Id.CompareTo(right.Id));
        return projects;
    });

    /// <inheritdoc/>
    public StoredProject? Find(ProjectId id, DateOnly? asOf = null) => Guarded(() =>
        _connection.Query(
            reader => new StoredProject(Parse(ReadRow(reader)), reader.GetInt64(3), Ordinal.Date(reader.GetString(4))),
            StoreQueries.One, ("$id", id.Text), ("$limit", Ordinal.Limit(asOf)))
        .FirstOrDefault());

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
            reader.GetString(3), reader.GetInt32(4), reader.GetInt32(5)),
        StoreQueries.Imports));

    /// <inheritdoc/>
    public IReadOnlyList<ImportFile> FilesOf(long importId) => Guarded(() => _connection.Query(
        reader => new ImportFile(reader.GetString(0), reader.GetString(1)),
        "SELECT path, sha256 FROM import_file WHERE import_id = $import ORDER BY path", ("$import", importId)));

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

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

    private static Row ReadRow(SqliteDataReader reader) =>
        new(reader.GetString(0), reader.GetFieldValue<byte[]>(1), reader.GetFieldValue<byte[]>(2));

    private Project Parse(Row row) => TryParse(row)
        ?? throw StoreFaults.Damaged(_path, $"the text of {row.Id} was changed outside this program");

    private static Project? TryParse(Row row)
    {
        if (!PreparedProject.Check(row.Json).AsSpan().SequenceEqual(row.Check))
            return null;
        try
        {
            return ProjectJson.Read(row.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private readonly record struct Row(string Id, byte[] Json, byte[] Check);
}
