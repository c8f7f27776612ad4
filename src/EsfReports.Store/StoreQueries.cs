namespace EsfReports.Store;

/// <summary>Queries that more than one class uses.</summary>
/// <remarks>
/// SQLite gives the other columns of a group from the row that has the maximum. A sighting counts if no later whole import of its kind
/// missed the project; a project is present if one of its sightings that count is not older than an import that missed it.
/// </remarks>
internal static class StoreQueries
{
    private const string LatestOfAll = """
        WITH latest AS (
            SELECT project_key, kind, content_id, max(ordinal) AS ordinal FROM sighting WHERE ordinal <= $limit GROUP BY project_key, kind
        )
        """;

    private const string LatestOfOne = """
        WITH latest AS (
            SELECT project_key, kind, content_id, max(ordinal) AS ordinal FROM sighting
            WHERE ordinal <= $limit AND project_key = (SELECT project_key FROM project WHERE id = $id) GROUP BY kind
        )
        """;

    private const string Present = """
        , whole (kind, ordinal) AS (
            SELECT 'page', coalesce(max(ordinal), 0) FROM import WHERE scope = 'whole' AND has_pages AND ordinal <= $limit
            UNION ALL
            SELECT 'list', coalesce(max(ordinal), 0) FROM import WHERE scope = 'whole' AND has_lists AND ordinal <= $limit
        ), judged AS (
            SELECT project_key, latest.kind, content_id, latest.ordinal,
                   iif(latest.ordinal >= whole.ordinal, latest.ordinal, NULL) AS seen,
                   iif(latest.ordinal < whole.ordinal, whole.ordinal, 0) AS missed
            FROM latest JOIN whole ON whole.kind = latest.kind
        ), present AS (
            SELECT project_key FROM judged GROUP BY project_key HAVING max(seen) >= max(missed)
        )
        """;

    private const string Projects = "FROM judged JOIN present USING (project_key) JOIN project USING (project_key)";

    private const string Seen = " WHERE seen IS NOT NULL";

    private const string FromPresent = Projects + " JOIN content USING (content_id)" + Seen;

    /// <summary>Id, kind and content id of all that counts up to <c>$limit</c>, without looking at the contents.</summary>
    public const string Contents = LatestOfAll + Present + " SELECT project.id, judged.kind, judged.content_id " + Projects + Seen;

    /// <summary>JSON and its check of a <c>$content</c>.</summary>
    public const string Content = "SELECT json, json_check FROM content WHERE content_id = $content";

    /// <summary>Id, kind, project key, content id and hash of all that counts up to <c>$limit</c>.</summary>
    public const string State =
        LatestOfAll + Present + " SELECT project.id, judged.kind, judged.project_key, judged.content_id, content.hash " + FromPresent;

    /// <summary>The ids that sources of a <c>$kind</c> tell of up to <c>$limit</c>.</summary>
    public const string Ids = LatestOfAll + Present + " SELECT project.id " + FromPresent + " AND judged.kind = $kind";

    /// <summary>Id, kind, JSON and its check of all that counts up to <c>$limit</c>, in the order in which they lie in the file.</summary>
    public const string All =
        LatestOfAll + Present + " SELECT project.id, judged.kind, content.json, content.json_check " + FromPresent + " ORDER BY judged.content_id";

    /// <summary>
    /// Id, kind, JSON, its check, the import that first had this content, and the import that last saw it, of one project <c>$id</c>.
    /// </summary>
    public const string One = LatestOfOne + Present + """
         SELECT project.id, judged.kind, content.json, content.json_check,
                (SELECT import_id FROM import WHERE import.ordinal =
                    (SELECT min(first.ordinal) FROM sighting AS first
                     WHERE first.project_key = judged.project_key AND first.kind = judged.kind AND first.content_id = judged.content_id)),
                last.import_id, last.date, last.ordinal
        """ + " FROM judged JOIN import AS last ON last.ordinal = judged.ordinal JOIN present USING (project_key) JOIN project USING (project_key)"
        + " JOIN content USING (content_id) WHERE seen IS NOT NULL";

    /// <summary>
    /// Id, kind, JSON and its check of what sources of a <c>$kind</c> say of one project <c>$id</c>. Asked for ten thousand projects of an
    /// import, so it does not look at the other kind.
    /// </summary>
    public const string Source = """
        SELECT project.id, sighting.kind, content.json, content.json_check
        FROM project JOIN sighting USING (project_key) JOIN content USING (content_id)
        WHERE project.id = $id AND sighting.kind = $kind AND sighting.ordinal <= $limit
          AND sighting.ordinal >= (
            SELECT coalesce(max(ordinal), 0) FROM import
            WHERE scope = 'whole' AND iif($kind = 'page', has_pages, has_lists) AND ordinal <= $limit)
        ORDER BY sighting.ordinal DESC LIMIT 1
        """;

    public const string Imports = """
        SELECT import_id, date, scope, contacts,
               (SELECT count(DISTINCT project_key) FROM sighting WHERE sighting.ordinal = import.ordinal),
               (SELECT count(*) FROM import_file WHERE import_file.import_id = import.import_id),
               (SELECT count(*) FROM finding WHERE finding.import_id = import.import_id)
        FROM import ORDER BY ordinal
        """;
}
