using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsfReports.Domain;

internal sealed class ProjectFieldConverter()
    : JsonStringEnumConverter<ProjectField>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);
