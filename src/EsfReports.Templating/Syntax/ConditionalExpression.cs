using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalExpression(TextSpan span, Expression condition, Expression whenTrue, Expression whenFalse) : Expression(span)
{
    public Expression Condition { get; } = condition;

    public override IEnumerable<SyntaxNode> Children => [Condition, whenTrue, whenFalse];

    public override object? Evaluate(RenderState state) =>
        ValueKinds.IsTrue(Condition.Evaluate(state)) ? whenTrue.Evaluate(state) : whenFalse.Evaluate(state);

    /// <summary>The same with another condition: a pipe gives its value to the leftmost function.</summary>
    public ConditionalExpression WithCondition(Expression newCondition) => new(Span, newCondition, whenTrue, whenFalse);
}
