using System.Globalization;
using System.Numerics;
using System.Text.Json;
using EsfReports.Templating.Values;

namespace EsfReports.Templating;

/// <summary>Reads JSON into the objects of templates; every number becomes a decimal, so that amounts are exact.</summary>
public static class JsonModel
{
    private const int DeepestJson = 128;

    /// <summary>Reads an object, as a model of a template.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not an object.</exception>
    public static ScriptObject Read(string json) =>
        ReadValue(json) as ScriptObject ?? throw new JsonException("The JSON text is not an object.");

    /// <summary>Reads any value.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static object? ReadValue(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestJson });
        return Read(document.RootElement);
    }

    /// <summary>Reads an element that was parsed already.</summary>
    public static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element),
        JsonValueKind.Array => ReadList(element),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.True => Boxes.True,
        JsonValueKind.False => Boxes.False,
        _ => null,
    };

    private static ScriptObject ReadObject(JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var member in element.EnumerateObject())
            result[member.Name] = Read(member.Value);
        return result;
    }

    private static ScriptArray ReadList(JsonElement element)
    {
        var list = new ScriptArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
            list.Add(Read(item));
        return list;
    }

    private static object ReadNumber(JsonElement element)
    {
        if (element.TryGetDecimal(out var number))
            return number;
        var text = element.GetRawText();
        return text.Length < 1000 && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big) ? big : element.GetDouble();
    }
}
