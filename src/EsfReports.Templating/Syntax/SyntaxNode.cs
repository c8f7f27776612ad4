using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>A piece of a parsed template. Immutable, so that all threads can share a template.</summary>
internal abstract class SyntaxNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>The nodes directly below, in the order of the text.</summary>
    public virtual IEnumerable<SyntaxNode> Children => [];
}
