using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>An expression on its own: its value is written.</summary>
internal sealed class ExpressionStatement(TextSpan span, Expression expression) : Statement(span)
{
    public Expression Expression { get; } = expression;

    public override IEnumerable<SyntaxNode> Children => [Expression];

    public override Flow Execute(RenderState state)
    {
        if (Expression is CallExpression call)
            call.ExecuteAsStatement(state);
        else if (Expression is BlockExpression block)
            return block.Execute(state);
        else if (Expression is PathExpression path)
            state.WriteValue(path.EvaluateAsStatement(state), Span);
        else
            state.WriteValue(Expression.Evaluate(state), Span);
        return Flow.Next;
    }
}
