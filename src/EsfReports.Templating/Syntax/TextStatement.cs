using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>Text between code blocks.</summary>
internal sealed class TextStatement(TextSpan span) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        state.WriteRaw(Span.Source.Text.AsSpan(Span.Start, Span.End - Span.Start), Span);
        return Flow.Next;
    }
}
