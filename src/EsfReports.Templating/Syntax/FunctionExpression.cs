using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>do … end</c>: a function as a value.</summary>
internal sealed class FunctionExpression(TextSpan span, ScriptFunction function) : Expression(span)
{
    public ScriptFunction Function { get; } = function;

    public override IEnumerable<SyntaxNode> Children => [Function.Body];

    public override object? Evaluate(RenderState state) => Function;
}
