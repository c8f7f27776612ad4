using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsfReports.Domain;

internal sealed class ProgrammingPeriodConverter : JsonConverter<ProgrammingPeriod>
{
    public override ProgrammingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return ProgrammingPeriods.Find(text) ?? throw new JsonException($"'{text}' is not a programming period.");
    }

    public override void Write(Utf8JsonWriter writer, ProgrammingPeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code());
}
