using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>^list</c>: in a call, each item becomes an argument; elsewhere the list itself.</summary>
internal sealed class ExpandExpression(TextSpan span, Expression operand) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => [operand];

    public override object? Evaluate(RenderState state) => operand.Evaluate(state);
}
