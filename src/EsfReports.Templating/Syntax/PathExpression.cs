using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>A variable, member or index: can be read, assigned to, called and indexed.</summary>
internal abstract class PathExpression(TextSpan span) : Expression(span)
{
    public sealed override object? Evaluate(RenderState state)
    {
        var value = EvaluateUncalled(state);
        if (value is not TemplateFunction function)
            return value;
        FunctionCalls.CheckHasValue(state, function, Span);
        return FunctionCalls.CallWithoutArguments(state, function, this);
    }

    /// <summary>Writes the value; a function that is read here need not return anything.</summary>
    public sealed override Flow Write(RenderState state, TextSpan place)
    {
        var value = EvaluateUncalled(state);
        state.WriteValue(value is TemplateFunction function ? FunctionCalls.CallWithoutArguments(state, function, this) : value, place);
        return Flow.Next;
    }

    public abstract override object? EvaluateUncalled(RenderState state);

    public abstract void Assign(RenderState state, object? value);
}
