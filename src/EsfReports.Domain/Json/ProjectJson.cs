using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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
    // Å, ä and ö stay readable. The result is JSON for files and standard output, never part of an HTML page.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The project as UTF-8 JSON on one line.</summary>
    public static byte[] Write(Project project)
    {
        using var bytes = Bytes(project, Compact, skipsNulls: false);
        return bytes.Written.ToArray();
    }

    /// <summary>The project as JSON over several lines, for people.</summary>
    public static string WriteIndented(Project project)
    {
        using var bytes = Bytes(project, Indented, skipsNulls: false);
        return Encoding.UTF8.GetString(bytes.Written);
    }

    /// <summary>The name of a field, such as <c>total_budget</c>.</summary>
    public static string NameOf(ProjectField field) => ProjectFieldNames.Of(field);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not the JSON form of a project.</exception>
    public static Project Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return new JsonFields(json).ReadProject();
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw new JsonException("A value of a project is of the wrong kind.", exception);
        }
    }

    /// <summary>
    /// SHA-256 of all that the project says, without where it was read: a renamed file or a moved line is not a change.
    /// </summary>
    /// <remarks>Without nulls, so that a field that a later version adds does not change the hash of what was read before.</remarks>
    public static byte[] ContentHash(Project project)
    {
        using var bytes = Bytes(project with { Sources = Project.NoSources }, Compact, skipsNulls: true);
        return SHA256.HashData(bytes.Written);
    }

    private static PooledBytes Bytes(Project project, JsonWriterOptions options, bool skipsNulls)
    {
        var bytes = new PooledBytes();
        using var json = new Utf8JsonWriter(bytes, options);
        new ProjectJsonWriter(json, skipsNulls).Write(project);
        json.Flush();
        return bytes;
    }
}
