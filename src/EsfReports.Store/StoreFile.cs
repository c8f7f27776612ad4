using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Opens and makes the file of a store; a file that is not a sound store is never written to.</summary>
internal static class StoreFile
{
    private static readonly string[] Tables = ["content", "finding", "import", "import_file", "project", "sighting"];

    /// <summary>Opens an existing store after checking that it is one, that its version is known and that it is whole.</summary>
    public static SqliteConnection Open(string path, TimeSpan patience)
    {
        if (Directory.Exists(path))
            throw StoreFaults.Folder(path);
        if (!File.Exists(path))
            throw StoreFaults.Missing(path);
        // SQLite takes an empty file for a new database; but it may be what is left of a store after a full disk.
        if (new FileInfo(path).Length == 0)
            throw StoreFaults.Empty(path);

        var connection = Connect(path, patience);
        try
        {
            Check(connection, path);
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw StoreFaults.From(path, exception);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes an empty store, first under another name, so that a half-made one never has the name.</summary>
    public static void Create(string path, TimeSpan patience)
    {
        var draft = path + ".new";
        try
        {
            File.Delete(draft);
            using (var connection = Connect(draft, patience))
            {
                connection.Execute("PRAGMA journal_mode = WAL");
                Schema.Migrate(connection, from: 0);
            }

            File.Move(draft, path, overwrite: false);
        }
        catch (SqliteException exception)
        {
            throw StoreFaults.From(path, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.AlreadyThere(path, exception);
        }
    }

    private static SqliteConnection Connect(string path, TimeSpan patience)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = path.EndsWith(".new", StringComparison.Ordinal) ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = (int)Math.Max(1, patience.TotalSeconds),
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw StoreFaults.From(path, exception);
        }
    }

    private static void Check(SqliteConnection connection, string path)
    {
        if (connection.Number("PRAGMA application_id") != Schema.ApplicationId)
            throw StoreFaults.NotAStore(path);
        var version = connection.Number("PRAGMA user_version");
        if (version > Schema.Version)
            throw StoreFaults.NewerSchema(path, version, Schema.Version);
        if (version == 0)
            throw StoreFaults.Damaged(path, "it has no version");

        var finding = connection.Scalar("PRAGMA quick_check(1)") as string;
        if (finding != "ok")
            throw StoreFaults.Damaged(path, finding ?? "the check gives no answer");
        Schema.Migrate(connection, version);
        CheckTables(connection, path);
    }

    private static void CheckTables(SqliteConnection connection, string path)
    {
        var found = connection.Query(reader => reader.GetString(0), "SELECT name FROM sqlite_schema WHERE type = 'table'");
        var missing = Tables.FirstOrDefault(table => !found.Contains(table));
        if (missing is not null)
            throw StoreFaults.Damaged(path, string.Create(CultureInfo.InvariantCulture, $"the table {missing} is missing"));
    }
}
