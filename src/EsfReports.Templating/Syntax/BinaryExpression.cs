using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>left op right</c> for the operators that need both values.</summary>
internal sealed class BinaryExpression(TextSpan span, BinaryOperator op, TextSpan opSpan, Expression left, Expression right) : Expression(span)
{
    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public BinaryOperator Operator { get; } = op;

    public TextSpan OperatorSpan { get; } = opSpan;

    public override IEnumerable<SyntaxNode> Children => [Left, Right];

    public override object? Evaluate(RenderState state)
    {
        var first = Left.Evaluate(state);
        var second = Right.Evaluate(state);
        state.Budget.Charge(1, OperatorSpan);
        return BinaryOperators.Apply(state, Operator, first, second, new OperatorPlaces(Left.Span, OperatorSpan, Right.Span));
    }

    /// <summary>The same with another left side: a pipe gives its value to the leftmost function.</summary>
    public BinaryExpression WithLeft(Expression newLeft) => new(Span, Operator, OperatorSpan, newLeft, Right);
}
