using EsfReports.Templating.Functions;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Evaluation;

/// <summary>Calls that a template does not write as calls.</summary>
internal static class FunctionCalls
{
    /// <summary>Calls a function that was read as a value.</summary>
    public static object? CallWithoutArguments(RenderState state, TemplateFunction function, Expression place) =>
        function.Invoke(state, new CallSyntax(place.Span, place.Span, null, [], []));

    /// <summary>Names that could have been meant by the target of a call.</summary>
    public static IEnumerable<string> KnownNames(RenderState state, Expression target)
    {
        if (target is MemberExpression { Target: VariableExpression { Name: var name } } && state.Variables.Names().Contains(name))
            return Builtins.All[name] is ScriptObject owner ? owner.MemberNames.Select(member => $"{name}.{member}") : [];
        return state.Variables.Names();
    }
}
