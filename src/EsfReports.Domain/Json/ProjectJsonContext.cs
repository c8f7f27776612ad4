using System.Text.Json.Serialization;

namespace EsfReports.Domain;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [
        typeof(ProjectIdConverter), typeof(MoneyConverter), typeof(ProgrammingPeriodConverter), typeof(ProjectFieldConverter)])]
[JsonSerializable(typeof(Project))]
internal sealed partial class ProjectJsonContext : JsonSerializerContext;
