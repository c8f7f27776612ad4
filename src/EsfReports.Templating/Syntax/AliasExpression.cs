using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>@f</c>: a function without calling it.</summary>
internal sealed class AliasExpression(TextSpan span, Expression operand) : Expression(span)
{
    public Expression Operand { get; } = operand;

    public override IEnumerable<SyntaxNode> Children => [Operand];

    public override object? Evaluate(RenderState state) => Operand.EvaluateUncalled(state);
}
