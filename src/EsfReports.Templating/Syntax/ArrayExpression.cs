using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayExpression(TextSpan span, Expression[] items) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => items;

    public override object? Evaluate(RenderState state)
    {
        state.Budget.Charge(items.Length, Span);
        var list = new ScriptArray(items.Length);
        foreach (var item in items)
            list.Add(item.Evaluate(state));
        return list;
    }
}
