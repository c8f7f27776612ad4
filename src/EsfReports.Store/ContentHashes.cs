using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>
/// Computes anew by what contents are told apart: version 1 counted missing values too, so that a field which a later version adds
/// would have made every project of an old store look changed.
/// </summary>
internal static class ContentHashes
{
    public static void Renew(SqliteConnection connection)
    {
        var ids = connection.Query(reader => reader.GetInt64(0), "SELECT content_id FROM content");
        foreach (var id in ids)
        {
            var row = connection.Query(
                reader => new StoredSource("", SourceKind.Page, reader.GetFieldValue<byte[]>(0), reader.GetFieldValue<byte[]>(1)),
                "SELECT json, json_check FROM content WHERE content_id = $id", ("$id", id))[0];
            // A damaged text is told when it is read; here it stays as it is.
            if (row.Parse() is { } project)
                connection.Execute("UPDATE content SET hash = $hash WHERE content_id = $id", ("$hash", ProjectJson.ContentHash(project)), ("$id", id));
        }
    }
}
