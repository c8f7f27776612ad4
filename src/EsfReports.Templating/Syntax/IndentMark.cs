using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>A <c>{{</c> or <c>}}</c>: between them, what is written gets the blanks in front of the <c>{{</c> on each new line.</summary>
/// <remarks>
/// A block that is opened in between and goes on behind the <c>}}</c> keeps the indent up to its end: this is how the reference
/// does it, and why its loops indent later passes once more.
/// </remarks>
internal sealed class IndentMark(TextSpan span, bool isOpening, string? indent) : Statement(span)
{
    public override Flow Execute(RenderState state) => Flow.Next;

    /// <summary>Sets or ends the indent; only where lines are indented.</summary>
    public void Apply(RenderState state, string? outer) => state.Output.Indent = isOpening ? indent : outer;
}
