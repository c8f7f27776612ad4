using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>What a loop goes through.</summary>
internal static class LoopSource
{
    /// <summary>The items; null if there is nothing to loop over, not even an empty list.</summary>
    public static IReadOnlyList<object?>? Items(RenderState state, Expression list)
    {
        var value = list.Evaluate(state);
        return value switch
        {
            null => null,
            string text => Characters(state, text, list),
            CapturedText or HtmlText => Characters(state, value.ToString()!, list),
            EmptyValue => [],
            IScriptMembers members => Pairs(members),
            _ => ValueLists.AsList(value) ?? throw RenderDiagnostics.NotIterable(list.Span, value),
        };
    }

    private static ScriptArray Characters(RenderState state, string text, Expression list)
    {
        state.Budget.Charge(text.Length, list.Span);
        return new ScriptArray(text.Select(static c => c.ToString()));
    }

    private static ScriptArray Pairs(IScriptMembers members) =>
        new(members.MemberNames.Select(name => new ScriptObject(2) { { "key", name }, { "value", members.TryGetMember(name, out var value) ? value : null } }));
}
