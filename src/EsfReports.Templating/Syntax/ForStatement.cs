using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>for x in list … else … end</c>.</summary>
internal sealed class ForStatement(TextSpan span, PathExpression variable, Expression list, LoopOptions options, Block body, Block? otherwise)
    : Statement(span)
{
    public PathExpression Variable { get; } = variable;

    public Expression List { get; } = list;

    public Block Body { get; } = body;

    public override IEnumerable<SyntaxNode> Children => [List, .. options.Children, Variable, Body, .. otherwise is null ? Array.Empty<Block>() : [otherwise]];

    public override Flow Execute(RenderState state)
    {
        if (LoopSource.Items(state, List) is not { } source)
            return Flow.Next;

        var (items, _) = options.Apply(state, source);
        if (items.Count == 0)
            return otherwise?.Execute(state) ?? Flow.Next;

        var loop = new LoopFrame(LoopKind.For, LoopVariable.FrameName(Variable), items.Count) { Owner = state.Variables.Locals };
        state.Budget.EnterLoop();
        state.Variables.Push(loop);
        var flow = RunPasses(state, items, loop);
        state.Variables.Pop();
        state.Budget.LeaveLoop();
        return flow;
    }

    private Flow RunPasses(RenderState state, IReadOnlyList<object?> items, LoopFrame loop)
    {
        // A list that grows while it is gone through gives its new items no pass.
        var count = items.Count;
        for (var index = 0; index < count && index < items.Count; index++)
        {
            state.Budget.ChargeLoop(Span);
            loop.Next(items[index]);
            LoopVariable.AssignPath(state, Variable, loop.Value);
            var flow = Body.Execute(state);
            if (flow == Flow.Return)
                return flow;
            if (flow == Flow.Break)
                break;
        }

        return Flow.Next;
    }
}
