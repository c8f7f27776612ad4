using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>ret value?</c>: ends a function, an include or the page.</summary>
internal sealed class ReturnStatement(TextSpan span, Expression? value) : Statement(span)
{
    public bool HasValue => value is not null;

    public override IEnumerable<SyntaxNode> Children => value is null ? [] : [value];

    public override Flow Execute(RenderState state)
    {
        state.Returned = value?.Evaluate(state);
        return Flow.Return;
    }
}
