using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Functions that look for something in the rows of a breakdown, for sentences that say what is largest.</summary>
internal static class RowFunctions
{
    public static IEnumerable<HostFunction> Create()
    {
        yield return new HostFunction(
            "largest", "rows:list field:text",
            "The groups with the largest value of a field such as 'count' or 'esf_support.value': labels, value, and groups, how many groups have "
            + "one; the rest and what cannot be placed do not compete. Null if no value is above 0.",
            call => Largest(call));
    }

    private static ScriptObject? Largest(FunctionCall call)
    {
        var field = call.TextOrEmpty(1);
        var groups = new List<(string Label, decimal Value)>();
        foreach (var row in (call.List(0) ?? []).OfType<IScriptMembers>())
        {
            if (IsGroup(row) && ScriptNumbers.Find(Read(call, row, field)) is { } value)
                groups.Add((Read(call, row, "label") as string ?? "", value));
        }

        var largest = groups.Count == 0 ? 0 : groups.Max(group => group.Value);
        return largest <= 0 ? null : new ScriptObject
        {
            ["labels"] = new ScriptArray(groups.Where(group => group.Value == largest).Select(group => group.Label)),
            ["value"] = largest,
            ["groups"] = groups.Count,
        };
    }

    private static bool IsGroup(IScriptMembers row) =>
        !(row.TryGetMember("key", out var key) && key is "rest" or "unknown");

    private static object? Read(FunctionCall call, IScriptMembers row, string path)
    {
        object? value = row;
        foreach (var name in path.Split('.'))
        {
            if (value is null)
                return null;
            if (value is not IScriptMembers members || !members.TryGetMember(name, out value))
                throw call.ErrorAt(1, $"The rows have no field '{path}'.");
        }

        return value;
    }
}
