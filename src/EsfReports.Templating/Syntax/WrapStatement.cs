using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>wrap f args … end</c>: calls f with the body as <c>$$</c>.</summary>
internal sealed class WrapStatement(TextSpan span, Expression target, CallSyntax call, Block body) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children =>
        [target, .. call.Positional, .. call.Named.Select(static argument => argument.Value), body];

    public override Flow Execute(RenderState state)
    {
        if (target is not PathExpression or ParenthesisExpression)
            throw RenderDiagnostics.NotDirectFunction(target.Span);

        var value = target is VariableExpression variable ? variable.Find(state) : target.EvaluateUncalled(state);
        if (value is not TemplateFunction function)
            throw value is null ? RenderDiagnostics.UnknownFunction(target.Span, FunctionCalls.KnownNames(state, target)) : RenderDiagnostics.NotCallable(target.Span, value);

        state.WriteValue(function.Invoke(state, call, new WrappedBlock(body, state.Variables.Locals)), Span);
        return Flow.Next;
    }
}
