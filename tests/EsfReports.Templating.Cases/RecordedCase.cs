using System.Text.Json;

namespace EsfReports.Templating.Cases;

/// <summary>A template with the output that the reference gave for it.</summary>
/// <param name="Name">Tells cases apart.</param>
/// <param name="Template">The text.</param>
/// <param name="Model">The data; null if there is none.</param>
/// <param name="Includes">Templates by name.</param>
/// <param name="Options">Switches and limits by the names that the recordings use.</param>
/// <param name="Expected">The output, or the reference's messages.</param>
/// <param name="IsError">True if a message is expected, of which the place counts.</param>
public sealed record RecordedCase(
    string Name,
    string Template,
    JsonElement? Model,
    IReadOnlyDictionary<string, string> Includes,
    IReadOnlyDictionary<string, JsonElement> Options,
    string Expected,
    bool IsError);
