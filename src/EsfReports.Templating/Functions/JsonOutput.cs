using System.Numerics;
using System.Text;
using System.Text.Json;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>Values as compact JSON.</summary>
internal static class JsonOutput
{
    public static string Write(FunctionCall call, object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(call, writer, value, 0);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(FunctionCall call, Utf8JsonWriter writer, object? value, int depth)
    {
        var limit = call.State.Context.Limits.PrintDepth;
        if (depth > (limit > 0 ? limit : 500))
            throw RenderDiagnostics.DepthLimit(call.Place, limit);
        call.State.Budget.Charge(1, call.Place);
        call.ChargeText(writer.BytesCommitted + writer.BytesPending);

        switch (value)
        {
            case null or EmptyValue: writer.WriteNullValue(); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int or long or BigInteger or decimal: writer.WriteRawValue(((IFormattable)value).ToString(null, System.Globalization.CultureInfo.InvariantCulture)); break;
            case float or double: WriteReal(call, writer, NumberMath.ToDouble(value)); break;
            case DateTime date: writer.WriteStringValue(new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc))); break;
            case TemplateFunction: throw call.ErrorAt(0, "A function cannot be written as JSON.");
            case IScriptMembers members: WriteObject(call, writer, members, depth); break;
            case not null when ValueLists.AsList(value) is { } list: WriteList(call, writer, list, depth); break;
            default: writer.WriteStringValue(call.Print(value)); break;
        }
    }

    private static void WriteReal(FunctionCall call, Utf8JsonWriter writer, double value)
    {
        if (!double.IsFinite(value))
            throw call.ErrorAt(0, "JSON has no way to write an infinite number.");
        writer.WriteNumberValue(value);
    }

    private static void WriteObject(FunctionCall call, Utf8JsonWriter writer, IScriptMembers members, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in members.MemberNames)
        {
            writer.WritePropertyName(name);
            members.TryGetMember(name, out var value);
            Write(call, writer, value, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(FunctionCall call, Utf8JsonWriter writer, IReadOnlyList<object?> list, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in list)
            Write(call, writer, item, depth + 1);
        writer.WriteEndArray();
    }
}
