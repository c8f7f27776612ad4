using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Reads and writes members by name.</summary>
internal static class MemberAccess
{
    public static object? Get(RenderState state, object target, string name, TextSpan place)
    {
        if (TryGet(target, name, out var value))
            return value;
        if (target is bool || ValueKinds.IsNumber(target))
            throw RenderDiagnostics.NotAnObject(place, target, name);
        if (!state.Switches.StrictMembers)
            return null;
        throw RenderDiagnostics.UnknownMember(place, name, (target as IScriptMembers)?.MemberNames ?? ["size"]);
    }

    /// <summary>The member, as lists of objects and dotted paths of <c>array.map</c> and <c>array.sort</c> read it too.</summary>
    public static bool TryGet(object? target, string name, out object? value)
    {
        switch (target)
        {
            case IScriptMembers members:
                return members.TryGetMember(name, out value);
            case string text when name == "size":
                value = Boxes.Of(text.Length);
                return true;
            case DateTime or TimeSpan:
                value = TimeMembers.Get(target, name);
                return value is not null;
            case ScriptArray { Members: { } members } when members.TryGetMember(name, out value):
                return true;
        }

        value = name == "size" && ValueLists.AsList(target) is { } list ? Boxes.Of(list.Count) : null;
        return value is not null;
    }

    public static void Set(RenderState state, object target, string name, object? value, TextSpan place)
    {
        if (target is ScriptArray list)
        {
            list.SetMember(name, value);
            return;
        }

        if (target is not ScriptObject own)
            throw target is IScriptMembers ? RenderDiagnostics.ReadOnly(place, name) : RenderDiagnostics.NotAnObject(place, target, name);
        if (own.IsReadOnly(name))
            throw RenderDiagnostics.ReadOnly(place, name);
        state.Variables.Writable(own)[name] = value;
    }
}
