using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>An expression on its own: its value is written.</summary>
internal sealed class ExpressionStatement(TextSpan span, Expression expression) : Statement(span)
{
    public Expression Expression { get; } = expression;

    public override IEnumerable<SyntaxNode> Children => [Expression];

    public override Flow Execute(RenderState state) => Expression.Write(state, Span);
}
