using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c> and <c>x--</c>.</summary>
internal sealed class IncrementExpression(TextSpan span, PathExpression target, int step, bool isPrefix) : Expression(span)
{
    public PathExpression Target { get; } = target;

    public override IEnumerable<SyntaxNode> Children => [Target];

    public override object? Evaluate(RenderState state)
    {
        var before = Target.Evaluate(state);
        var places = new OperatorPlaces(Target.Span, Span, Target.Span);
        var after = BinaryOperators.Apply(state, BinaryOperator.Add, before, Boxes.Of(step), places);
        Target.Assign(state, after);
        return isPrefix ? after : before;
    }
}
