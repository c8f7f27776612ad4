namespace EsfReports.Store;

/// <summary>Queries that more than one class uses.</summary>
internal static class StoreQueries
{
    // SQLite gives the other columns of a group from the row that has the maximum. A project whose last sighting is older
    // than the last whole import had vanished by then.
    private const string Latest = """
        WITH last_whole AS (
            SELECT coalesce(max(ordinal), 0) AS ordinal FROM import WHERE scope = 'whole' AND ordinal <= $limit
        ), latest AS (
            SELECT project_key, content_id, max(ordinal) AS ordinal FROM sighting WHERE ordinal <= $limit GROUP BY project_key
        )
        """;

    /// <summary>Id, project key, content id and hash of all projects as known up to <c>$limit</c>.</summary>
    public const string State = Latest + """

        SELECT project.id, latest.project_key, latest.content_id, content.hash
        FROM latest JOIN project USING (project_key) JOIN content USING (content_id), last_whole
        WHERE latest.ordinal >= last_whole.ordinal
        """;

    /// <summary>Id, JSON and its check of all projects as known up to <c>$limit</c>.</summary>
    public const string All = Latest + """

        SELECT project.id, content.json, content.json_check
        FROM latest JOIN project USING (project_key) JOIN content USING (content_id), last_whole
        WHERE latest.ordinal >= last_whole.ordinal
        ORDER BY latest.content_id
        """;

    /// <summary>Id, JSON, its check, import and its date of one project as known up to <c>$limit</c>.</summary>
    public const string One = """
        SELECT project.id, content.json, content.json_check, import.import_id, import.date
        FROM project JOIN sighting USING (project_key) JOIN content USING (content_id) JOIN import USING (ordinal)
        WHERE project.id = $id AND sighting.ordinal <= $limit
          AND sighting.ordinal >= (SELECT coalesce(max(ordinal), 0) FROM import WHERE scope = 'whole' AND ordinal <= $limit)
        ORDER BY sighting.ordinal DESC LIMIT 1
        """;

    public const string Imports = """
        SELECT import_id, date, scope, contacts,
               (SELECT count(*) FROM sighting WHERE sighting.ordinal = import.ordinal),
               (SELECT count(*) FROM import_file WHERE import_file.import_id = import.import_id)
        FROM import ORDER BY ordinal
        """;
}
