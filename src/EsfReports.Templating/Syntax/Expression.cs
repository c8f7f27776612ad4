using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>A node with a value.</summary>
internal abstract class Expression(TextSpan span) : SyntaxNode(span)
{
    /// <summary>The value; a function that is read is called.</summary>
    public abstract object? Evaluate(RenderState state);

    /// <summary>Writes the value, where the expression stands alone.</summary>
    /// <param name="state">The render.</param>
    /// <param name="place">The statement.</param>
    public virtual Flow Write(RenderState state, TextSpan place)
    {
        state.WriteValue(Evaluate(state), place);
        return Flow.Next;
    }

    /// <summary>The value without calling it if it is a function.</summary>
    public virtual object? EvaluateUncalled(RenderState state) => Evaluate(state);
}
