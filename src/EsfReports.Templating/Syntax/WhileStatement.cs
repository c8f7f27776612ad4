using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileStatement(TextSpan span, Expression condition, Block body) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => [condition, body];

    public override Flow Execute(RenderState state)
    {
        var loop = new LoopFrame(LoopKind.While, null, 0);
        state.Budget.EnterLoop();
        state.Variables.Push(loop);
        var flow = RunPasses(state, loop);
        state.Variables.Pop();
        state.Budget.LeaveLoop();
        return flow;
    }

    private Flow RunPasses(RenderState state, LoopFrame loop)
    {
        while (ValueKinds.IsTrue(condition.Evaluate(state)))
        {
            state.Budget.ChargeLoop(Span);
            loop.Next(null);
            var flow = body.Execute(state);
            if (flow == Flow.Return)
                return flow;
            if (flow == Flow.Break)
                break;
        }

        return Flow.Next;
    }
}
