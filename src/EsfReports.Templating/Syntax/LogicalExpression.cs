using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary>The operators that may leave their right side alone: <c>&amp;&amp;</c>, <c>||</c>, <c>??</c>, <c>?!</c>.</summary>
internal sealed class LogicalExpression(TextSpan span, BinaryOperator op, Expression left, Expression right) : Expression(span)
{
    public BinaryOperator Operator { get; } = op;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IEnumerable<SyntaxNode> Children => [Left, Right];

    public override object? Evaluate(RenderState state)
    {
        var first = Left.Evaluate(state);
        return Operator switch
        {
            BinaryOperator.And => Boxes.Of(ValueKinds.IsTrue(first) && ValueKinds.IsTrue(Right.Evaluate(state))),
            BinaryOperator.Or => Boxes.Of(ValueKinds.IsTrue(first) || ValueKinds.IsTrue(Right.Evaluate(state))),
            BinaryOperator.Coalesce => first ?? Right.Evaluate(state),
            _ => first is null ? null : Right.Evaluate(state),
        };
    }

    /// <summary>The same with another left side: a pipe gives its value to the leftmost function.</summary>
    public LogicalExpression WithLeft(Expression newLeft) => new(Span, Operator, newLeft, Right);
}
