using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>$0</c>, <c>$1</c>, …: one argument of the call that runs; null if there are fewer.</summary>
internal sealed class ArgumentExpression(TextSpan span, int index) : PathExpression(span)
{
    public override object? EvaluateUncalled(RenderState state)
    {
        var arguments = state.Variables.Locals.Arguments;
        return index < arguments.Count ? arguments[index] : null;
    }

    public override void Assign(RenderState state, object? value)
    {
        state.Budget.ChargeItems(Math.Max(1, index - state.Variables.Locals.Arguments.Count), Span);
        state.Variables.Locals.Arguments.SetItem(index, value);
    }
}
