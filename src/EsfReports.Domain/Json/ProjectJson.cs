using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsfReports.Domain;

/// <summary>
/// The JSON form of a project: what <c>show --json</c> prints, the store keeps and a PDF carries as its source record.
/// </summary>
/// <remarks>
/// Stable: names of fields are snake_case English, dates ISO 8601, amounts plain numbers in kronor, rates 0 to 1, a missing
/// value is null, lists are never null. Fields may be added in later versions; readers skip those that they do not know.
/// </remarks>
public static class ProjectJson
{
    private static readonly ProjectJsonContext Compact = new(new JsonSerializerOptions(ProjectJsonContext.Default.Options)
    {
        // Å, ä and ö stay readable. The result is JSON for files and standard output, never part of an HTML page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    // Without nulls, so that a field that a later version adds does not change the hash of what was read before.
    private static readonly ProjectJsonContext Content = new(new JsonSerializerOptions(ProjectJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    private static readonly ProjectJsonContext Indented = new(new JsonSerializerOptions(ProjectJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>The project as UTF-8 JSON on one line.</summary>
    public static byte[] Write(Project project) => JsonSerializer.SerializeToUtf8Bytes(project, Compact.Project);

    /// <summary>The project as JSON over several lines, for people.</summary>
    public static string WriteIndented(Project project) => JsonSerializer.Serialize(project, Indented.Project);

    /// <summary>The name of a field, such as <c>total_budget</c>.</summary>
    public static string NameOf(ProjectField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not the JSON form of a project.</exception>
    public static Project Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Compact.Project) ?? throw new JsonException("The JSON is null, not a project.");

    /// <summary>
    /// SHA-256 of all that the project says, without where it was read: a renamed file or a moved line is not a change.
    /// </summary>
    public static byte[] ContentHash(Project project) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(project with { Sources = Project.NoSources }, Content.Project));
}
