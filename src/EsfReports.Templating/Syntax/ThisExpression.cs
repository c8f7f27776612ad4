using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>this</c>: the object that unprefixed names are set in.</summary>
internal sealed class ThisExpression(TextSpan span) : PathExpression(span)
{
    public override object? EvaluateUncalled(RenderState state) => state.Variables.This;

    public override void Assign(RenderState state, object? value) => throw RenderDiagnostics.ReadOnly(Span, "this");
}
