using System.Text.Json;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Writes the list of operations as JSON.</summary>
/// <remarks>Stable: keys are those of the columns, dates ISO 8601, amounts plain numbers in kronor, rates 0 to 1, a missing value is null.</remarks>
public static class OperationJson
{
    /// <summary>The file.</summary>
    public static byte[] Write(OperationList list) => JsonFile.Write(json =>
    {
        json.WriteNumber("list_of_operations", 1);
        json.WriteString("programming_period", list.Period.Code());
        json.WriteString("legal_basis", list.Basis);
        json.WriteString("updated", DateText.Iso(list.Updated));
        WriteColumns(json, list);
        WriteOperations(json, list);
        WriteIncomplete(json, list);
    });

    private static void WriteColumns(Utf8JsonWriter json, OperationList list)
    {
        json.WriteStartArray("columns");
        foreach (var column in list.Columns)
        {
            json.WriteStartObject();
            json.WriteString("key", column.Key);
            json.WriteString("heading", list.HeadingOf(column.Key));
            json.WriteString("provision", column.Provision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOperations(Utf8JsonWriter json, OperationList list)
    {
        json.WriteStartArray("operations");
        foreach (var row in list.Rows)
        {
            json.WriteStartObject();
            for (var index = 0; index < list.Columns.Count; index++)
                WriteCell(json, list.Columns[index].Key, row.Cells[index], list);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, string key, object? cell, OperationList list)
    {
        switch (cell)
        {
            case decimal number:
                json.WriteNumber(key, number);
                break;
            case DateOnly date:
                json.WriteString(key, DateText.Iso(date));
                break;
            default:
                json.WriteString(key, cell is string text ? list.Print(text) : null);
                break;
        }
    }

    private static void WriteIncomplete(Utf8JsonWriter json, OperationList list)
    {
        json.WriteStartArray("incomplete");
        foreach (var row in list.Rows.Where(row => row.Lacking.Count > 0))
        {
            json.WriteStartObject();
            json.WriteString("id", row.Project.Id.Text);
            json.WriteStartArray("lacks");
            foreach (var column in row.Lacking)
                json.WriteStringValue(column.Key);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
