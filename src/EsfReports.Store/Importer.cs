using System.Security.Cryptography;
using System.Text;
using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Writes one import, within a transaction of the caller.</summary>
internal sealed class Importer(SqliteConnection connection, ImportBatch batch)
{
    private readonly IReadOnlyList<SourcedProject> _sources =
    [
        .. batch.Projects.AsParallel().AsOrdered().Select(project => SourcedProject.Of(project, SourceKind.Page)).OrderBy(source => source.Project.Id),
        .. batch.Lists.AsParallel().AsOrdered().Select(project => SourcedProject.Of(project, SourceKind.List)).OrderBy(source => source.Project.Id),
    ];

    public ImportResult Run()
    {
        var before = ReadState();
        var result = Compare(before);
        var fingerprint = Fingerprint();
        var nothingNew = result.New.Count + result.Changed.Count + result.Vanished.Count == 0;
        return nothingNew && IsKnown(fingerprint) ? result : result with { ImportId = Write(fingerprint, before) };
    }

    private Dictionary<(string Id, SourceKind Kind), Sighting> ReadState() =>
        connection.Query(
            reader => (
                Key: (reader.GetString(0), SourceKinds.Read(reader.GetString(1))),
                new Sighting(reader.GetInt64(2), reader.GetInt64(3), reader.GetFieldValue<byte[]>(4))),
            StoreQueries.State, ("$limit", Ordinal.Limit(batch.Date)))
        .ToDictionary(row => row.Key, row => row.Item2);

    private ImportResult Compare(Dictionary<(string Id, SourceKind Kind), Sighting> before)
    {
        var known = before.Keys.Select(key => key.Id).ToHashSet(StringComparer.Ordinal);
        var changed = _sources.Where(source => !SightingWriter.IsKnown(before, source)).Select(source => source.Project.Id).ToHashSet();
        var ids = _sources.Select(source => source.Project.Id).Distinct().Order().ToList();
        return new ImportResult(
            null,
            [.. ids.Where(id => !known.Contains(id.Text))],
            [.. ids.Where(id => known.Contains(id.Text) && changed.Contains(id))],
            ids.Count(id => known.Contains(id.Text) && !changed.Contains(id)),
            FindVanished(before.Keys, ids));
    }

    // A whole import speaks of the kinds of sources that it read: a project that only the other kind ever told of stays.
    private List<ProjectId> FindVanished(IEnumerable<(string Id, SourceKind Kind)> before, IReadOnlyList<ProjectId> ids)
    {
        if (batch.Scope == ImportScope.Part)
            return [];
        var present = ids.Select(id => id.Text).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. before.Where(key => HasKind(key.Kind) && !present.Contains(key.Id)).Select(key => key.Id).Distinct(StringComparer.Ordinal)
                .Select(id => new ProjectId(id)).Order(),
        ];
    }

    private bool HasKind(SourceKind kind) => (kind == SourceKind.Page ? batch.Projects : batch.Lists).Count > 0;

    private bool IsKnown(byte[] fingerprint) =>
        connection.Number(
            "SELECT count(*) FROM import WHERE date = $date AND fingerprint = $fingerprint",
            ("$date", Ordinal.Text(batch.Date)), ("$fingerprint", fingerprint)) > 0;

    private long Write(byte[] fingerprint, Dictionary<(string Id, SourceKind Kind), Sighting> before)
    {
        var importId = connection.Number("SELECT max(import_id) FROM import") + 1;
        var ordinal = Ordinal.Of(batch.Date, importId);
        connection.Execute(
            """
            INSERT INTO import (import_id, date, ordinal, scope, contacts, fingerprint, has_pages, has_lists)
            VALUES ($id, $date, $ordinal, $scope, $contacts, $fingerprint, $pages, $lists)
            """,
            ("$id", importId), ("$date", Ordinal.Text(batch.Date)), ("$ordinal", ordinal), ("$scope", Word(batch.Scope)),
            ("$contacts", batch.Contacts), ("$fingerprint", fingerprint),
            ("$pages", HasKind(SourceKind.Page) ? 1 : 0), ("$lists", HasKind(SourceKind.List) ? 1 : 0));
        new ImportRecordWriter(connection, importId).Write(batch);
        new SightingWriter(connection, ordinal).Write(_sources, before);
        return importId;
    }

    private byte[] Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Word(batch.Scope)}\n{batch.Contacts}\n"));
        foreach (var source in _sources)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(source.Kind.Word()));
            hash.AppendData(source.Hash);
        }

        foreach (var file in batch.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Sha256}\n"));
        return hash.GetHashAndReset();
    }

    private static string Word(ImportScope scope) => scope == ImportScope.Whole ? "whole" : "part";
}
