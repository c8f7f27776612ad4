using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class IfStatement(TextSpan span, (Expression Condition, Block Body)[] branches, Block? otherwise) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children
    {
        get
        {
            foreach (var (condition, body) in branches)
            {
                yield return condition;
                yield return body;
            }

            if (otherwise is not null)
                yield return otherwise;
        }
    }

    public override Flow Execute(RenderState state)
    {
        foreach (var (condition, body) in branches)
        {
            if (ValueKinds.IsTrue(condition.Evaluate(state)))
                return body.Execute(state);
        }

        return otherwise?.Execute(state) ?? Flow.Next;
    }
}
