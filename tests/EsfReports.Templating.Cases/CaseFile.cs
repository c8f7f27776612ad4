using System.Text.Encodings.Web;
using System.Text.Json;

namespace EsfReports.Templating.Cases;

/// <summary>Reads recorded cases: one JSON object a line.</summary>
public static class CaseFile
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<RecordedCase> Read(string path) =>
        File.ReadLines(path).Where(static line => line.Length > 0).Select(line => ReadLine(line, path));

    /// <summary>Text as it can be seen, with its line ends and blanks.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text.Length > 2000 ? text[..2000] + "…" : text, Readable);

    private static RecordedCase ReadLine(string line, string path)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var name = root.TryGetProperty("name", out var given) ? given.GetString()! : path;
        return new RecordedCase(
            name,
            root.GetProperty("template").GetString()!,
            Optional(root, "model") ?? SharedModel(root, path),
            Properties(root, "includes").ToDictionary(static pair => pair.Key, static pair => pair.Value.GetString()!),
            Properties(root, "options"),
            root.GetProperty("expected").GetString() ?? "",
            Optional(root, "error") is { ValueKind: JsonValueKind.True });
    }

    private static JsonElement? Optional(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.Clone() : null;

    private static Dictionary<string, JsonElement> Properties(JsonElement root, string name) =>
        Optional(root, name) is { ValueKind: JsonValueKind.Object } element
            ? element.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value.Clone())
            : [];

    /// <summary>Some records name a model that others of the same folder spell out; then that one is taken.</summary>
    private static JsonElement? SharedModel(JsonElement root, string path)
    {
        if (Optional(root, "needs_model") is null)
            return null;
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(static line => line.Contains("\"products\": [{\"title\"", StringComparison.Ordinal)))
            {
                using var document = JsonDocument.Parse(line);
                if (Optional(document.RootElement, "model") is { } model)
                    return model;
            }
        }

        return null;
    }
}
