using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>for.index</c> and its like: what the innermost loop of that kind tells; null outside of one.</summary>
internal sealed class LoopMemberExpression(TextSpan span, LoopKind kind, string member) : Expression(span)
{
    public override object? Evaluate(RenderState state) => state.Variables.FindLoop(kind)?.Member(state, member, Span);
}
