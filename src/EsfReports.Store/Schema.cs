using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>The tables, and the steps by which a store of any earlier version becomes one of this version.</summary>
/// <remarks>
/// <c>content</c> holds each thing that was ever said about a project once. <c>sighting</c> says which import saw which content; its
/// <c>ordinal</c> is the day of the import and its number in one integer, so that "the latest up to a day" is one search in
/// the primary key. Nothing is ever updated or deleted.
/// </remarks>
internal static class Schema
{
    /// <summary>Marks the file as ours; the letters ESFR.</summary>
    public const int ApplicationId = 0x45534652;

    // Step N brings a store from version N to N + 1. Steps never change once they are released.
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE import (
            import_id INTEGER PRIMARY KEY,
            date TEXT NOT NULL,
            ordinal INTEGER NOT NULL UNIQUE,
            scope TEXT NOT NULL CHECK (scope IN ('part', 'whole')),
            contacts TEXT NOT NULL,
            fingerprint BLOB NOT NULL
        ) STRICT;
        CREATE TABLE import_file (
            import_id INTEGER NOT NULL REFERENCES import,
            path TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            PRIMARY KEY (import_id, path)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE project (
            project_key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE content (
            content_id INTEGER PRIMARY KEY,
            project_key INTEGER NOT NULL REFERENCES project,
            hash BLOB NOT NULL,
            name TEXT,
            region TEXT,
            period TEXT,
            json TEXT NOT NULL,
            json_check BLOB NOT NULL,
            UNIQUE (project_key, hash)
        ) STRICT;
        CREATE TABLE sighting (
            project_key INTEGER NOT NULL REFERENCES project,
            ordinal INTEGER NOT NULL REFERENCES import (ordinal),
            content_id INTEGER NOT NULL REFERENCES content,
            PRIMARY KEY (project_key, ordinal)
        ) STRICT, WITHOUT ROWID;
        """,
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Version => Steps.Length;

    /// <summary>Brings an open database to this version; does nothing if it is.</summary>
    public static void Migrate(SqliteConnection connection, long from)
    {
        if (from == Version)
            return;
        using var transaction = connection.BeginTransaction();
        for (var step = (int)from; step < Version; step++)
            connection.Execute(Steps[step]);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        transaction.Commit();
    }
}
