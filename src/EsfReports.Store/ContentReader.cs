using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Reads contents one at a time, with one command, for any thread. What a store has it never changes, so imports of others do not matter.</summary>
internal sealed class ContentReader(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _select = connection.Command(StoreQueries.Content);
    private readonly Lock _gate = new();

    /// <summary>A content; null if it is gone, which only another program can have done.</summary>
    public StoredSource? Read(string id, SourceKind kind, long contentId)
    {
        lock (_gate)
        {
            _select.Set(("$content", contentId));
            using var reader = _select.ExecuteReader();
            return reader.Read() ? new StoredSource(id, kind, reader.GetFieldValue<byte[]>(0), reader.GetFieldValue<byte[]>(1)) : null;
        }
    }

    public void Dispose() => _select.Dispose();
}
