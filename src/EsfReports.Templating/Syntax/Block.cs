using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>Statements up to their <c>end</c>.</summary>
internal sealed class Block(TextSpan span, Statement[] statements) : Statement(span)
{
    public IReadOnlyList<Statement> Statements => statements;

    public override IEnumerable<SyntaxNode> Children => statements;

    public override Flow Execute(RenderState state)
    {
        var indent = state.Output.Indent;
        var indents = state.Switches.AutoIndent;
        foreach (var statement in statements)
        {
            if (indents && statement is IndentMark mark)
            {
                mark.Apply(state, indent);
                continue;
            }

            var flow = statement.Execute(state);
            if (flow != Flow.Next)
            {
                state.Output.Indent = indent;
                return flow;
            }
        }

        state.Output.Indent = indent;
        return Flow.Next;
    }
}
