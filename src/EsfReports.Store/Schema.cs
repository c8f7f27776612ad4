using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>The tables, and the steps by which a store of any earlier version becomes one of this version.</summary>
/// <remarks>
/// <c>content</c> holds each thing that was ever said about a project once. <c>sighting</c> says which import saw which content, and
/// in which kind of source; page and list are joined when the store is read, so that they may be imported together or apart. Its
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
        // Version 1 kept pages and lists joined, as one content: it counts as a page unless the id stood in a list. Its whole imports
        // spoke of all projects, whatever the kind of source.
        """
        ALTER TABLE import ADD COLUMN has_pages INTEGER NOT NULL DEFAULT 1 CHECK (has_pages IN (0, 1));
        ALTER TABLE import ADD COLUMN has_lists INTEGER NOT NULL DEFAULT 0 CHECK (has_lists IN (0, 1));
        UPDATE import SET
            has_lists = EXISTS (SELECT * FROM import_file AS f WHERE f.import_id = import.import_id
                                AND (f.path LIKE '%.csv' OR f.path LIKE '%.xlsx')),
            has_pages = EXISTS (SELECT * FROM import_file AS f WHERE f.import_id = import.import_id
                                AND NOT (f.path LIKE '%.csv' OR f.path LIKE '%.xlsx'))
                        OR NOT EXISTS (SELECT * FROM import_file AS f WHERE f.import_id = import.import_id);
        UPDATE import SET has_lists = 1, has_pages = 1 WHERE scope = 'whole';
        CREATE TABLE finding (
            import_id INTEGER NOT NULL REFERENCES import,
            number INTEGER NOT NULL,
            code TEXT NOT NULL,
            severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
            file TEXT NOT NULL,
            line INTEGER NOT NULL,
            message TEXT NOT NULL,
            hint TEXT,
            PRIMARY KEY (import_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sighting_of_source (
            project_key INTEGER NOT NULL REFERENCES project,
            kind TEXT NOT NULL CHECK (kind IN ('page', 'list')),
            ordinal INTEGER NOT NULL REFERENCES import (ordinal),
            content_id INTEGER NOT NULL REFERENCES content,
            PRIMARY KEY (project_key, kind, ordinal)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO sighting_of_source (project_key, kind, ordinal, content_id)
            SELECT sighting.project_key,
                   CASE WHEN json_extract(json, '$.sources.id.file') LIKE '%.csv' OR json_extract(json, '$.sources.id.file') LIKE '%.xlsx'
                        THEN 'list' ELSE 'page' END,
                   ordinal, content_id
            FROM sighting JOIN content USING (content_id);
        DROP TABLE sighting;
        ALTER TABLE sighting_of_source RENAME TO sighting;
        """,
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Version => Steps.Length;

    /// <summary>Brings an open database to this version; does nothing if it is.</summary>
    public static void Migrate(SqliteConnection connection, long from)
    {
        if (from == Version)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        for (var step = (int)from; step < Version; step++)
            connection.Execute(Steps[step]);
        if (from == 1)
            ContentHashes.Renew(connection);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        transaction.Commit();
    }
}
