using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>$"text {value} text"</c>: literal texts and expressions in turn.</summary>
internal sealed class InterpolatedExpression(TextSpan span, Expression[] parts) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => parts;

    public override object? Evaluate(RenderState state)
    {
        object? text = "";
        foreach (var part in parts)
            text = TextOperators.Concatenate(state, text, part.Evaluate(state), Span);
        return text;
    }
}
