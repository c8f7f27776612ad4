using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>func name … end</c> and <c>name(a, b) = value</c>: sets a variable to a function.</summary>
internal sealed class FunctionStatement(TextSpan span, PathExpression target, ScriptFunction function) : Statement(span)
{
    public PathExpression Target { get; } = target;

    public ScriptFunction Function { get; } = function;

    public override IEnumerable<SyntaxNode> Children => [Target, Function.Body];

    public override Flow Execute(RenderState state)
    {
        Target.Assign(state, Function);
        return Flow.Next;
    }
}
