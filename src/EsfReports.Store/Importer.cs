using System.Security.Cryptography;
using System.Text;
using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Writes one import, within a transaction of the caller.</summary>
internal sealed class Importer(SqliteConnection connection, ImportBatch batch)
{
    private readonly List<PreparedProject> _projects =
        [.. batch.Projects.AsParallel().AsOrdered().Select(PreparedProject.Of).OrderBy(prepared => prepared.Project.Id)];

    private readonly List<ProjectId> _new = [];
    private readonly List<ProjectId> _changed = [];
    private Dictionary<string, Sighting> _before = [];
    private int _unchanged;

    public ImportResult Run()
    {
        _before = ReadState();
        foreach (var prepared in _projects)
            Classify(prepared);
        var vanished = FindVanished();

        var fingerprint = Fingerprint();
        var nothingNew = _new.Count + _changed.Count + vanished.Count == 0;
        if (nothingNew && IsKnown(fingerprint))
            return new ImportResult(null, [], [], _unchanged, []);
        return new ImportResult(Write(fingerprint), _new, _changed, _unchanged, vanished);
    }

    private Dictionary<string, Sighting> ReadState() =>
        connection.Query(
            reader => (Id: reader.GetString(0), new Sighting(reader.GetInt64(1), reader.GetInt64(2), reader.GetFieldValue<byte[]>(3))),
            StoreQueries.State, ("$limit", Ordinal.Limit(batch.Date)))
        .ToDictionary(row => row.Id, row => row.Item2, StringComparer.Ordinal);

    private void Classify(PreparedProject prepared)
    {
        var id = prepared.Project.Id;
        if (!_before.TryGetValue(id.Text, out var before))
            _new.Add(id);
        else if (!before.Hash.AsSpan().SequenceEqual(prepared.Hash))
            _changed.Add(id);
        else
            _unchanged++;
    }

    private List<ProjectId> FindVanished()
    {
        if (batch.Scope == ImportScope.Part)
            return [];
        var present = _projects.Select(prepared => prepared.Project.Id.Text).ToHashSet(StringComparer.Ordinal);
        return [.. _before.Keys.Where(id => !present.Contains(id)).Select(id => new ProjectId(id)).Order()];
    }

    private bool IsKnown(byte[] fingerprint) =>
        connection.Number(
            "SELECT count(*) FROM import WHERE date = $date AND fingerprint = $fingerprint",
            ("$date", Ordinal.Text(batch.Date)), ("$fingerprint", fingerprint)) > 0;

    private long Write(byte[] fingerprint)
    {
        var importId = connection.Number("SELECT max(import_id) FROM import") + 1;
        var ordinal = Ordinal.Of(batch.Date, importId);
        connection.Execute(
            """
            INSERT INTO import (import_id, date, ordinal, scope, contacts, fingerprint)
            VALUES ($id, $date, $ordinal, $scope, $contacts, $fingerprint)
            """,
            ("$id", importId), ("$date", Ordinal.Text(batch.Date)), ("$ordinal", ordinal), ("$scope", Word(batch.Scope)),
            ("$contacts", batch.Contacts), ("$fingerprint", fingerprint));
        WriteFiles(importId);
        new SightingWriter(connection, ordinal).Write(_projects, _before);
        return importId;
    }

    private void WriteFiles(long importId)
    {
        using var command = connection.Command("INSERT INTO import_file (import_id, path, sha256) VALUES ($import, $path, $sha256)");
        command.Parameters.AddWithValue("$import", importId);
        var path = command.Parameters.Add("$path", SqliteType.Text);
        var sha256 = command.Parameters.Add("$sha256", SqliteType.Text);
        foreach (var file in batch.Files)
        {
            path.Value = file.Path;
            sha256.Value = file.Sha256;
            command.ExecuteNonQuery();
        }
    }

    private byte[] Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Word(batch.Scope)}\n{batch.Contacts}\n"));
        foreach (var prepared in _projects)
            hash.AppendData(prepared.Hash);
        foreach (var file in batch.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Sha256}\n"));
        return hash.GetHashAndReset();
    }

    private static string Word(ImportScope scope) => scope == ImportScope.Whole ? "whole" : "part";
}
