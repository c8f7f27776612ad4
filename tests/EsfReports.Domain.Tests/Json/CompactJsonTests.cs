using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace EsfReports.Domain.Tests.Json;

public sealed class CompactJsonTests
{
    [Fact]
    public void Each_character_is_written_as_the_framework_writes_it()
    {
        for (var letter = 0; letter <= char.MaxValue; letter++)
            Assert.Equal(ByFramework($"å{(char)letter}b"), ByUs($"å{(char)letter}b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Språng & steg – ”ett” <två> • …")]
    [InlineData("en \"sak\" och en \\ till\n")]
    [InlineData("😀 och \ud83d")]
    public void Texts_are_written_as_the_framework_writes_them(string text) => Assert.Equal(ByFramework(text), ByUs(text));

    [Fact]
    public void What_does_not_fit_at_first_is_all_there()
    {
        var text = string.Concat(Enumerable.Repeat("Å – ", 20_000));

        Assert.Equal(ByFramework(text), ByUs(text));
        Assert.Equal(ByFramework(text + '"'), ByUs(text + '"'));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1.50")]
    [InlineData("0.4000")]
    [InlineData("79228162514264337593543950335")]
    public void Numbers_are_written_as_the_framework_writes_them(string number)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(ByFramework(json => json.WriteNumber("a", value)), ByUs(json => json.WriteNumber("a"u8, value)));
    }

    [Fact]
    public void Commas_stand_between_values_only() => Assert.Equal(
        ByFramework(json =>
        {
            json.WriteStartArray("a");
            json.WriteStartObject();
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteNull("b");
            json.WriteBoolean("c", true);
            json.WriteNumber("d", -3);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("e");
            json.WriteString("f", "2026-11-01");
            json.WriteEndObject();
        }),
        ByUs(json =>
        {
            json.StartArray("a"u8);
            json.StartObject();
            json.EndObject();
            json.StartObject();
            json.WriteWord("b"u8, "null"u8);
            json.WriteWord("c"u8, "true"u8);
            json.WriteNumber("d"u8, -3);
            json.EndObject();
            json.EndArray();
            json.StartObject("e"u8);
            json.WriteDate("f"u8, new DateOnly(2026, 11, 1));
            json.EndObject();
        }));

    private static byte[] ByFramework(string text) => ByFramework(json => json.WriteString("text", text));

    private static byte[] ByUs(string text) => ByUs(json => json.WriteText("text"u8, text));

    private static byte[] ByFramework(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static byte[] ByUs(Action<CompactJson> write)
    {
        using var json = new CompactJson();
        json.StartObject();
        write(json);
        json.EndObject();
        return json.Written.ToArray();
    }
}
