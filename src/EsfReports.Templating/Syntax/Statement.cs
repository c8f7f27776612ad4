using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>A node that does something.</summary>
internal abstract class Statement(TextSpan span) : SyntaxNode(span)
{
    public abstract Flow Execute(RenderState state);
}
