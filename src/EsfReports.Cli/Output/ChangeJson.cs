using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EsfReports.Domain;

namespace EsfReports.Cli;

/// <summary>Changes as JSON for other programs: an array of <c>{"kind","id","name","fields":[{"field","old","new"}]}</c>.</summary>
internal static class ChangeJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<ProjectChange> changes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var change in changes)
                Write(change, writer);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary><c>new</c>, <c>reappeared</c>, <c>changed</c>, <c>ended</c> or <c>vanished</c>.</summary>
    public static string Word(ProjectChangeKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    private static void Write(ProjectChange change, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Word(change.Kind));
        writer.WriteString("id", change.Project.Id.Text);
        writer.WriteString("name", change.Project.Name);
        writer.WriteStartArray("fields");
        foreach (var field in change.Fields)
        {
            writer.WriteStartObject();
            writer.WriteString("field", ProjectJson.NameOf(field.Field));
            writer.WriteString("old", field.Old);
            writer.WriteString("new", field.New);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
