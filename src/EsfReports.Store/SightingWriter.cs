using Microsoft.Data.Sqlite;
using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>Writes which content an import saw of each project; a content that the store has already is not written again.</summary>
internal sealed class SightingWriter(SqliteConnection connection, long ordinal)
{
    public void Write(IReadOnlyList<PreparedProject> projects, IReadOnlyDictionary<string, Sighting> before)
    {
        using var insertSighting = connection.Command(
            "INSERT INTO sighting (project_key, ordinal, content_id) VALUES ($project, $ordinal, $content)");
        insertSighting.Parameters.AddWithValue("$ordinal", ordinal);
        var project = insertSighting.Parameters.Add("$project", SqliteType.Integer);
        var content = insertSighting.Parameters.Add("$content", SqliteType.Integer);

        using var contents = new ContentWriter(connection);
        foreach (var prepared in projects)
        {
            (project.Value, content.Value) = before.TryGetValue(prepared.Project.Id.Text, out var known) && IsSame(known, prepared)
                ? (known.ProjectKey, known.ContentId)
                : contents.Write(prepared);
            insertSighting.ExecuteNonQuery();
        }
    }

    private static bool IsSame(Sighting known, PreparedProject prepared) => known.Hash.AsSpan().SequenceEqual(prepared.Hash);

    private sealed class ContentWriter(SqliteConnection connection) : IDisposable
    {
        private readonly SqliteCommand _insertProject = connection.Command("INSERT INTO project (id) VALUES ($id) ON CONFLICT DO NOTHING");

        private readonly SqliteCommand _insertContent = connection.Command(
            """
            INSERT INTO content (project_key, hash, name, region, period, json, json_check)
            SELECT project_key, $hash, $name, $region, $period, CAST($json AS TEXT), $check FROM project WHERE id = $id
            ON CONFLICT DO NOTHING
            """);

        private readonly SqliteCommand _select = connection.Command(
            "SELECT content.project_key, content_id FROM project JOIN content USING (project_key) WHERE id = $id AND hash = $hash");

        public (long ProjectKey, long ContentId) Write(PreparedProject prepared)
        {
            var project = prepared.Project;
            Run(_insertProject, ("$id", project.Id.Text));
            Run(
                _insertContent, ("$id", project.Id.Text), ("$hash", prepared.Hash), ("$name", project.Name), ("$region", project.Region),
                ("$period", project.ProgrammingPeriod?.Code()), ("$json", prepared.Json), ("$check", PreparedProject.Check(prepared.Json)));

            Set(_select, ("$id", project.Id.Text), ("$hash", prepared.Hash));
            using var reader = _select.ExecuteReader();
            reader.Read();
            return (reader.GetInt64(0), reader.GetInt64(1));
        }

        public void Dispose()
        {
            _insertProject.Dispose();
            _insertContent.Dispose();
            _select.Dispose();
        }

        private static void Run(SqliteCommand command, params (string Name, object? Value)[] parameters)
        {
            Set(command, parameters);
            command.ExecuteNonQuery();
        }

        private static void Set(SqliteCommand command, params (string Name, object? Value)[] parameters)
        {
            command.Parameters.Clear();
            foreach (var (name, value) in parameters)
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
    }
}
