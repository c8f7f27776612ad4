using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>import object</c>: copies its members into the current object, but not over read-only ones.</summary>
internal sealed class ImportStatement(TextSpan span, Expression source) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => [source];

    public override Flow Execute(RenderState state)
    {
        var value = source.Evaluate(state);
        if (value is null)
            return Flow.Next;
        if (value is not IScriptMembers members)
            throw RenderDiagnostics.NotAnObjectForWith(source.Span, value);

        foreach (var name in members.MemberNames.ToList())
        {
            state.Budget.Charge(1, Span);
            var target = state.Variables.TargetOf(name, name.GetHashCode());
            if (!state.Variables.IsReadOnly(target, name) && members.TryGetMember(name, out var member))
                target[name] = member;
        }

        return Flow.Next;
    }
}
