using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Writes which content an import saw of each project; a content that the store has already is not written again.</summary>
internal sealed class SightingWriter(SqliteConnection connection, long ordinal)
{
    // So many projects are turned into JSON at the same time, on all cores, and then forgotten: memory does not grow with the import.
    private const int ChunkLength = 256;

    /// <summary>True if the store has just this content of the project from this kind of source.</summary>
    public static bool IsKnown(IReadOnlyDictionary<(string Id, SourceKind Kind), Sighting> before, SourcedProject source) =>
        before.TryGetValue(source.Key, out var known) && known.Hash.AsSpan().SequenceEqual(source.Hash);

    public void Write(IReadOnlyList<SourcedProject> sources, IReadOnlyDictionary<(string Id, SourceKind Kind), Sighting> before)
    {
        using var insertSighting = connection.Command(
            "INSERT INTO sighting (project_key, kind, ordinal, content_id) VALUES ($project, $kind, $ordinal, $content)");
        using var contents = new ContentWriter(connection);
        foreach (var chunk in sources.Chunk(ChunkLength))
        {
            foreach (var (source, json) in chunk.AsParallel().AsOrdered().Select(source => (source, IsKnown(before, source) ? null : ProjectJson.Write(source.Project))))
            {
                var (project, content) = json is null
                    ? (before[source.Key].ProjectKey, before[source.Key].ContentId)
                    : contents.Write(source, json);
                insertSighting.Run(("$project", project), ("$kind", source.Kind.Word()), ("$ordinal", ordinal), ("$content", content));
            }
        }
    }
}
