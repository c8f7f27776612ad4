using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>{a: 1, "b c": 2}</c>.</summary>
internal sealed class ObjectExpression(TextSpan span, (string Name, Expression Value)[] members) : Expression(span)
{
    public IReadOnlyList<(string Name, Expression Value)> Members => members;

    public override IEnumerable<SyntaxNode> Children => members.Select(static member => member.Value);

    public override object? Evaluate(RenderState state)
    {
        state.Budget.Charge(members.Length, Span);
        var result = new ScriptObject(members.Length);
        foreach (var (name, value) in members)
            result[name] = value.Evaluate(state);
        return result;
    }
}
