using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>$</c>: the arguments of the call that runs.</summary>
internal sealed class ArgumentsExpression(TextSpan span) : PathExpression(span)
{
    public override object? EvaluateUncalled(RenderState state) => state.Variables.Locals.Arguments;

    public override void Assign(RenderState state, object? value) => throw RenderDiagnostics.ReadOnly(Span, "$");
}
