using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>case value … when a, b … else … end</c>; compared as <c>==</c> compares.</summary>
internal sealed class CaseStatement(TextSpan span, Expression value, (Expression[] Values, Block Body)[] branches, Block? otherwise) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children
    {
        get
        {
            yield return value;
            foreach (var (values, body) in branches)
            {
                foreach (var candidate in values)
                    yield return candidate;
                yield return body;
            }

            if (otherwise is not null)
                yield return otherwise;
        }
    }

    public override Flow Execute(RenderState state)
    {
        var tested = value.Evaluate(state);
        foreach (var (values, body) in branches)
        {
            if (Array.Exists(values, candidate => Matches(state, tested, candidate)))
                return body.Execute(state);
        }

        return otherwise?.Execute(state) ?? Flow.Next;
    }

    private bool Matches(RenderState state, object? tested, Expression candidate)
    {
        var places = new OperatorPlaces(value.Span, candidate.Span, candidate.Span);
        return BinaryOperators.Apply(state, BinaryOperator.Equal, tested, candidate.Evaluate(state), places) is true;
    }
}
