using System.Text.Encodings.Web;
using System.Text.Json;

namespace EsfReports.Reports;

/// <summary>JSON files for people and programs: one object, indented, the same bytes on every system, å, ä and ö readable.</summary>
internal static class JsonFile
{
    // The encoder is for files and standard output; the result is never part of an HTML page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file, with a line feed at its end.</summary>
    /// <param name="writeMembers">Writes the members of the object.</param>
    public static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
