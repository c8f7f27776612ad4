using System.Collections;

namespace EsfReports.Templating.Values;

/// <summary>Which values are lists, and how to read them.</summary>
internal static class ValueLists
{
    /// <summary>The value as a list; null if it is no list. Texts and objects are none.</summary>
    public static IReadOnlyList<object?>? AsList(object? value) => value switch
    {
        IReadOnlyList<object?> list => list,
        string or ScriptObject or null => null,
        IScriptMembers => null,
        IEnumerable items => new ScriptArray(items.Cast<object?>()),
        _ => null,
    };
}
