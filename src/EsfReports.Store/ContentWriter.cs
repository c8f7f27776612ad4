using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Writes projects and what is said of them, each once.</summary>
internal sealed class ContentWriter(SqliteConnection connection) : IDisposable
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

    /// <summary>The keys of the project and of this content of it, which are there afterwards.</summary>
    public (long ProjectKey, long ContentId) Write(SourcedProject source, byte[] json)
    {
        var project = source.Project;
        _insertProject.Run(("$id", project.Id.Text));
        _insertContent.Run(
            ("$id", project.Id.Text), ("$hash", source.Hash), ("$name", project.Name), ("$region", project.Region),
            ("$period", project.ProgrammingPeriod?.Code()), ("$json", json), ("$check", SourcedProject.Check(json)));

        _select.Set(("$id", project.Id.Text), ("$hash", source.Hash));
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
}
