using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>(expression)</c>. Around a keyword it makes a variable of it, so it can be assigned to.</summary>
internal sealed class ParenthesisExpression(TextSpan span, Expression inner) : PathExpression(span)
{
    public Expression Inner { get; } = inner;

    public override IEnumerable<SyntaxNode> Children => [Inner];

    // A function that comes out of the parentheses was called inside them already, or is meant to be called by what follows.
    public override object? EvaluateUncalled(RenderState state) => Inner.Evaluate(state);

    public override void Assign(RenderState state, object? value)
    {
        if (Inner is not PathExpression path)
            throw RenderDiagnostics.Function(Span, $"'{Span.Text}' cannot be assigned to.");
        path.Assign(state, value);
    }
}
