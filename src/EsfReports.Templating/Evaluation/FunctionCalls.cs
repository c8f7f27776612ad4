using EsfReports.Templating.Functions;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Evaluation;

/// <summary>Calls that a template does not write as calls.</summary>
internal static class FunctionCalls
{
    /// <summary>Calls a function that was read as a value.</summary>
    public static object? CallWithoutArguments(RenderState state, TemplateFunction function, Expression place) =>
        function.Invoke(state, new CallSyntax(place.Span, place.Span, null, [], []));

    /// <summary>Fails, if the switch is on, for a function that returns nothing and stands where a value is needed.</summary>
    public static void CheckHasValue(RenderState state, TemplateFunction function, TextSpan place)
    {
        if (function is ScriptFunction { HasReturn: false } && state.Switches.StatementFunctionInExpressionIsError)
            throw RenderDiagnostics.StatementFunction(place, place.Text);
    }

    /// <summary>Names that could have been meant by the target of a call.</summary>
    public static IEnumerable<string> KnownNames(RenderState state, Expression target)
    {
        if (target is MemberExpression { Target: VariableExpression { Name: var name } } && state.Variables.Names().Contains(name))
            return Builtins.All[name] is ScriptObject owner ? owner.MemberNames.Select(member => $"{name}.{member}") : [];
        return state.Variables.Names().Concat(Builtins.FunctionNames);
    }
}
