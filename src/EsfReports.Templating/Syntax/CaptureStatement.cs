using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary><c>capture target … end</c>: what the body writes becomes a value.</summary>
internal sealed class CaptureStatement(TextSpan span, PathExpression target, Block body) : Statement(span)
{
    public PathExpression Target { get; } = target;

    public override IEnumerable<SyntaxNode> Children => [Target, body];

    public override Flow Execute(RenderState state)
    {
        state.Output.BeginNested();
        var flow = body.Execute(state);
        var text = state.Output.EndNested();
        state.Budget.Charge(text.Length >> 2, Span);
        Target.Assign(state, new CapturedText(text));
        return flow;
    }
}
