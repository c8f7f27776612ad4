using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsfReports.Domain;

internal sealed class ProjectIdConverter : JsonConverter<ProjectId>
{
    public override ProjectId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ProjectId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("The id of a project is empty.");

    public override void Write(Utf8JsonWriter writer, ProjectId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
