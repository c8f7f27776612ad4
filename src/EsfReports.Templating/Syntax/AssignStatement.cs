using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>target = value</c> and, with an operator, <c>target += value</c>.</summary>
internal sealed class AssignStatement(TextSpan span, PathExpression target, Expression value, BinaryOperator? op, TextSpan opSpan) : Statement(span)
{
    public PathExpression Target { get; } = target;

    public Expression Value { get; } = value;

    public override IEnumerable<SyntaxNode> Children => [Value, Target];

    public override Flow Execute(RenderState state)
    {
        Target.Assign(state, op is null ? Value.Evaluate(state) : Combined(state, op.Value));
        return Flow.Next;
    }

    private object? Combined(RenderState state, BinaryOperator combining)
    {
        var before = Target.Evaluate(state);
        var added = Value.Evaluate(state);
        return BinaryOperators.Apply(state, combining, before, added, new OperatorPlaces(Target.Span, opSpan, Value.Span));
    }
}
