using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>readonly name</c>: later assignments are errors; nothing happens to an undefined name.</summary>
internal sealed class ReadOnlyStatement(TextSpan span, string name) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        state.Variables.SetReadOnly(name);
        return Flow.Next;
    }
}
