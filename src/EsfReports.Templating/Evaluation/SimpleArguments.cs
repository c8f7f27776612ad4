using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>The arguments of a simple function or an include: a list that carries the named ones as members.</summary>
internal static class SimpleArguments
{
    public static ScriptArray Evaluate(RenderState state, CallSyntax call, ReadOnlySpan<object?> first)
    {
        var list = new ScriptArray(call.PlainCount + first.Length);
        foreach (var value in first)
            list.Add(value);
        for (var index = 0; index < call.PlainCount; index++)
            Add(state, list, call.ArgumentAt(index));
        foreach (var (name, value) in call.Named)
            list.SetMember(name, value.Evaluate(state));
        return list;
    }

    private static void Add(RenderState state, ScriptArray list, Expression argument)
    {
        var value = argument.Evaluate(state);
        if (argument is not ExpandExpression || ValueLists.AsList(value) is not { } items)
        {
            list.Add(value);
            return;
        }

        state.Budget.ChargeItems(items.Count, argument.Span);
        foreach (var item in items)
            list.Add(item);
    }
}
