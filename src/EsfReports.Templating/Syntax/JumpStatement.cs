using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStatement(TextSpan span, Flow flow) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        if (!state.Variables.IsInLoop)
            throw RenderDiagnostics.OutsideLoop(Span);
        return flow;
    }
}
