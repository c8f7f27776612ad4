using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>$$</c>: the body of the <c>wrap</c> statement that called this function.</summary>
internal sealed class BlockExpression(TextSpan span) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        Write(state, Span);
        return null;
    }

    public override Flow Write(RenderState state, TextSpan place)
    {
        var locals = state.Variables.Locals;
        if (locals.Block is not { } block)
            return Flow.Next;

        // The body sees the variables of the place where it was written, and the loops around the $$.
        state.Budget.EnterCall(Span);
        state.Variables.Locals = block.Locals;
        var flow = block.Body.Execute(state);
        state.Variables.Locals = locals;
        state.Budget.LeaveCall();
        return flow;
    }
}
