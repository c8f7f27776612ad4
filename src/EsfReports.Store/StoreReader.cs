using EsfReports.Domain;
using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Reads projects as known on a day, and joins what pages and lists say of them.</summary>
internal sealed class StoreReader(SqliteConnection connection, string path) : IDisposable
{
    private readonly ContentReader _contents = new(connection);

    public IReadOnlyList<Project> ReadAll(DateOnly? asOf)
    {
        var rows = connection.Query(ReadRow, StoreQueries.All, ("$limit", Ordinal.Limit(asOf)));
        var byProject = rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        // Reading the JSON is most of the work and can be shared by all cores.
        var projects = new Project[byProject.Length];
        Parallel.For(0, projects.Length, index => projects[index] = Join(byProject[index])!);
        var damaged = Array.FindIndex(projects, project => project is null);
        if (damaged >= 0)
            throw Damaged(byProject[damaged][0].Id);
        Array.Sort(projects, (left, right) => left.Id.CompareTo(right.Id));
        return projects;
    }

    /// <summary>Where all that counts on a day is to be found, without reading it.</summary>
    public Dictionary<ProjectId, SourceContents> ListContents(DateOnly? asOf)
    {
        var contents = new Dictionary<ProjectId, SourceContents>();
        using var command = connection.Command(StoreQueries.Contents, ("$limit", Ordinal.Limit(asOf)));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (id, content) = (new ProjectId(reader.GetString(0)), reader.GetInt64(2));
            var known = contents.GetValueOrDefault(id) ?? new SourceContents(null, null);
            contents[id] = SourceKinds.Read(reader.GetString(1)) == SourceKind.Page ? known with { Page = content } : known with { List = content };
        }

        return contents;
    }

    public Project Read(ProjectId id, SourceContents contents) =>
        ProjectJoin.Join(Read(id, SourceKind.Page, contents.Page), Read(id, SourceKind.List, contents.List))!.Project;

    public StoredProject? Find(ProjectId id, DateOnly? asOf)
    {
        var rows = Sources(id, asOf);
        if (rows.Count == 0)
            return null;
        var parsed = rows.ToDictionary(row => row.Source.Kind, row => Parse(row.Source));
        var joined = ProjectJoin.Join(parsed.GetValueOrDefault(SourceKind.Page), parsed.GetValueOrDefault(SourceKind.List))!;
        var last = rows.MaxBy(row => row.Ordinal)!;
        var imports = joined.Project.Sources.ToDictionary(
            pair => pair.Key, pair => rows.First(row => row.Source.Kind == KindOf(pair.Value, parsed)).FirstImport);
        return new StoredProject(joined.Project, last.LastImport, last.Date, imports, joined.Conflicts);
    }

    public Project? FindSource(ProjectId id, SourceKind kind, DateOnly? asOf) =>
        connection.Query(ReadRow, StoreQueries.Source, ("$id", id.Text), ("$kind", kind.Word()), ("$limit", Ordinal.Limit(asOf))) is [var found]
            ? Parse(found)
            : null;

    public void Dispose() => _contents.Dispose();

    private Project? Read(ProjectId id, SourceKind kind, long? content) =>
        content is not { } contentId ? null : _contents.Read(id.Text, kind, contentId)?.Parse() ?? throw Damaged(id.Text);

    private List<SourceRow> Sources(ProjectId id, DateOnly? asOf) => connection.Query(
        reader => new SourceRow(ReadRow(reader), reader.GetInt64(4), reader.GetInt64(5), Ordinal.Date(reader.GetString(6)), reader.GetInt64(7)),
        StoreQueries.One, ("$id", id.Text), ("$limit", Ordinal.Limit(asOf)));

    // Files of pages and of lists are never the same file.
    private static SourceKind KindOf(FieldSource source, Dictionary<SourceKind, Project> parsed)
    {
        var isOfList = parsed.TryGetValue(SourceKind.List, out var list) && list.Sources.Values.Any(other => other.File == source.File);
        return isOfList || !parsed.ContainsKey(SourceKind.Page) ? SourceKind.List : SourceKind.Page;
    }

    private static Project? Join(StoredSource[] rows)
    {
        Project? page = null;
        Project? list = null;
        foreach (var row in rows)
        {
            if (row.Parse() is not { } project)
                return null;
            if (row.Kind == SourceKind.Page)
                page = project;
            else
                list = project;
        }

        return ProjectJoin.Join(page, list)!.Project;
    }

    private Project Parse(StoredSource source) => source.Parse() ?? throw Damaged(source.Id);

    private StoreException Damaged(string id) => StoreFaults.Damaged(path, $"the text of {id} was changed outside this program");

    private static StoredSource ReadRow(SqliteDataReader reader) => new(
        reader.GetString(0), SourceKinds.Read(reader.GetString(1)), reader.GetFieldValue<byte[]>(2), reader.GetFieldValue<byte[]>(3));

    private sealed record SourceRow(StoredSource Source, long FirstImport, long LastImport, DateOnly Date, long Ordinal);
}
