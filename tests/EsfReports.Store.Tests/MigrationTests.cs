using System.Globalization;
using System.Security.Cryptography;
using EsfReports.Domain;
using Microsoft.Data.Sqlite;
using Xunit;
using static EsfReports.Store.Tests.StoreFixture;

namespace EsfReports.Store.Tests;

/// <summary>Stores of earlier versions are brought to the present one when they are opened.</summary>
public sealed class MigrationTests : IDisposable
{
    // The tables as version 1 made them.
    private const string VersionOne =
        """
        CREATE TABLE import (
            import_id INTEGER PRIMARY KEY, date TEXT NOT NULL, ordinal INTEGER NOT NULL UNIQUE,
            scope TEXT NOT NULL CHECK (scope IN ('part', 'whole')), contacts TEXT NOT NULL, fingerprint BLOB NOT NULL
        ) STRICT;
        CREATE TABLE import_file (
            import_id INTEGER NOT NULL REFERENCES import, path TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (import_id, path)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE project (project_key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE content (
            content_id INTEGER PRIMARY KEY, project_key INTEGER NOT NULL REFERENCES project, hash BLOB NOT NULL, name TEXT, region TEXT,
            period TEXT, json TEXT NOT NULL, json_check BLOB NOT NULL, UNIQUE (project_key, hash)
        ) STRICT;
        CREATE TABLE sighting (
            project_key INTEGER NOT NULL REFERENCES project, ordinal INTEGER NOT NULL REFERENCES import (ordinal),
            content_id INTEGER NOT NULL REFERENCES content, PRIMARY KEY (project_key, ordinal)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO import VALUES (1, '2026-10-01', 20261001000001, 'part', 'role', x'01'), (2, '2026-11-01', 20261101000002, 'whole', 'none', x'02');
        INSERT INTO import_file VALUES (1, 'sida.txt', '00ff'), (1, 'lista.csv', '01ff'), (2, 'sida.txt', '00ff');
        INSERT INTO project VALUES (1, '2020/00001'), (2, '2020/00002');
        INSERT INTO sighting VALUES (1, 20261001000001, 1), (2, 20261001000001, 2), (1, 20261101000002, 3);
        PRAGMA application_id = 0x45534652;
        PRAGMA user_version = 1;
        """;

    private readonly StoreFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Projects_imports_and_history_of_version_1_are_kept()
    {
        MakeVersionOne();

        using var store = ProjectStore.Open(_fixture.StorePath);

        Assert.Equal(["2020/00001 A", "2020/00002 B"], Names(store, "2026-10-31"));
        Assert.Equal(["2020/00001 C"], Names(store, "2026-11-30"));
        Assert.Equal(
            [
                new ImportRecord(1, new(2026, 10, 1), ImportScope.Part, "role", 2, 2), new ImportRecord(2, new(2026, 11, 1), ImportScope.Whole, "none", 1, 1),
            ],
            store.Imports());
        Assert.Equal(1, store.Find(new("2020/00001"), new DateOnly(2026, 10, 5))!.ImportId);
    }

    [Fact]
    public void What_stood_in_a_list_counts_as_the_list()
    {
        MakeVersionOne();

        using var store = ProjectStore.Open(_fixture.StorePath);

        Assert.Equal("A", store.FindSource(new("2020/00001"), SourceKind.Page, new DateOnly(2026, 10, 5))!.Name);
        Assert.Equal("B", store.FindSource(new("2020/00002"), SourceKind.List, new DateOnly(2026, 10, 5))!.Name);
        Assert.Null(store.FindSource(new("2020/00002"), SourceKind.Page, new DateOnly(2026, 10, 5)));
    }

    [Fact]
    public void The_same_projects_imported_again_have_not_changed()
    {
        MakeVersionOne();

        using var store = ProjectStore.Open(_fixture.StorePath);
        var result = store.Import(Batch("2026-12-01", Content("2020/00001", "C", "sida.txt")));

        Assert.Equal((0, 0, 1), (result.New.Count, result.Changed.Count, result.Unchanged));
    }

    [Fact]
    public void A_migrated_store_is_of_the_present_version_and_stays_it()
    {
        MakeVersionOne();
        ProjectStore.Open(_fixture.StorePath).Dispose();
        var before = Read("SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name)");

        ProjectStore.Open(_fixture.StorePath).Dispose();

        Assert.Equal("2", Read("PRAGMA user_version"));
        Assert.Equal("content,finding,import,import_file,project,sighting", before);
        Assert.Equal("ok", Read("PRAGMA integrity_check"));
        Assert.Null(Read("SELECT * FROM pragma_foreign_key_check"));
    }

    private static Project Content(string id, string name, string file) => Project(id, name) with
    {
        Sources = new SortedDictionary<ProjectField, FieldSource> { [ProjectField.Id] = new(file, 1), [ProjectField.Name] = new(file, 2) },
    };

    private static IEnumerable<string> Names(ProjectStore store, string day) =>
        store.ReadAll(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Select(project => $"{project.Id} {project.Name}");

    private void MakeVersionOne()
    {
        using var connection = Connect();
        // The foreign keys of this fixture are filled from both ends.
        connection.Execute("PRAGMA foreign_keys = OFF");
        connection.Execute(VersionOne);
        foreach (var (id, project, name, file) in new[] { (1, "2020/00001", "A", "sida.txt"), (2, "2020/00002", "B", "lista.csv"), (3, "2020/00001", "C", "sida.txt") })
        {
            var json = ProjectJson.Write(Content(project, name, file));
            connection.Execute(
                "INSERT INTO content VALUES ($id, (SELECT project_key FROM project WHERE id = $project), $hash, $name, NULL, NULL, CAST($json AS TEXT), $check)",
                ("$id", id), ("$project", project), ("$hash", new[] { (byte)id }), ("$name", name), ("$json", json), ("$check", SHA256.HashData(json)[..8]));
        }
    }

    private string? Read(string sql)
    {
        using var connection = Connect();
        return connection.Scalar(sql) is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_fixture.StorePath};Pooling=False");
        connection.Open();
        return connection;
    }
}
