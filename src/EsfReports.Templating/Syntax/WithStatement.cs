using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>with object … end</c>: its members are names, and assignments go into it.</summary>
internal sealed class WithStatement(TextSpan span, Expression target, Block body) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => [target, body];

    public override Flow Execute(RenderState state)
    {
        var value = target.Evaluate(state);
        var pushed = value switch
        {
            ScriptObject own => state.Variables.Writable(own),
            IScriptMembers members => Snapshot(members),
            ScriptArray list => list.Members ?? new ScriptObject(),
            _ => throw RenderDiagnostics.NotAnObjectForWith(target.Span, value),
        };

        state.Variables.PushObject(pushed);
        var flow = body.Execute(state);
        state.Variables.PopObject();
        return flow;
    }

    // An object of the host is read-only; inside the block its names can be used and hidden, but not changed for good.
    private static ScriptObject Snapshot(IScriptMembers members)
    {
        var copy = new ScriptObject();
        foreach (var name in members.MemberNames)
            copy[name] = members.TryGetMember(name, out var value) ? value : null;
        return copy;
    }
}
