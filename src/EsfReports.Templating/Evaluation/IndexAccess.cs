using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Reads and writes items and members by index.</summary>
internal static class IndexAccess
{
    public static object? Get(RenderState state, object target, object key, TextSpan targetPlace, TextSpan keyPlace) => target switch
    {
        IScriptMembers members => Member(state, members, key, keyPlace),
        string text => Character(state, text, key, targetPlace, keyPlace),
        _ when ValueLists.AsList(target) is { } list => Item(state, list, key, targetPlace, keyPlace),
        _ => throw RenderDiagnostics.NotIterable(targetPlace, target),
    };

    public static void Set(RenderState state, object target, object key, object? value, TextSpan targetPlace, TextSpan keyPlace)
    {
        if (target is ScriptArray list && key is not string)
            SetItem(state, list, key, value, keyPlace);
        else if (target is ScriptArray or IScriptMembers)
            MemberAccess.Set(state, target, state.Formatter.ToText(key, keyPlace), value, keyPlace);
        else
            throw RenderDiagnostics.NotIterable(targetPlace, target);
    }

    private static object? Member(RenderState state, IScriptMembers members, object key, TextSpan place)
    {
        var name = state.Formatter.ToText(key, place);
        if (members.TryGetMember(name, out var value) || !state.Switches.StrictMembers)
            return value;
        throw RenderDiagnostics.UnknownMember(place, name, members.MemberNames);
    }

    private static string? Character(RenderState state, string text, object key, TextSpan targetPlace, TextSpan keyPlace)
    {
        var index = ValueConversion.ToInteger(state, key, keyPlace);
        if (index < 0)
            index += text.Length;
        if (index >= 0 && index < text.Length)
            return text.Substring(index, 1);
        throw RenderDiagnostics.IndexOutside(targetPlace, index, text.Length);
    }

    private static object? Item(RenderState state, IReadOnlyList<object?> list, object key, TextSpan targetPlace, TextSpan place)
    {
        if (key is string name)
            return MemberAccess.Get(state, list, name, place);

        var index = ValueConversion.ToInteger(state, key, place);
        if (index < 0)
            index += list.Count;
        if (index >= 0 && index < list.Count)
            return list[index];
        return state.Switches.StrictIndex ? throw RenderDiagnostics.IndexOutside(targetPlace, index, list.Count) : null;
    }

    private static void SetItem(RenderState state, ScriptArray list, object key, object? value, TextSpan place)
    {
        var index = ValueConversion.ToInteger(state, key, place);
        if (index < 0)
            index += list.Count;
        if (index < 0)
            throw RenderDiagnostics.IndexOutside(place, index, list.Count);
        if (index >= list.Count)
            state.Budget.ChargeItems(index - list.Count + 1L, place);
        list.SetItem(index, value);
    }
}
