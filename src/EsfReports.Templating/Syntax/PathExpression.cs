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

    /// <summary>The same where a function need not return anything.</summary>
    public object? EvaluateAsStatement(RenderState state)
    {
        var value = EvaluateUncalled(state);
        return value is TemplateFunction function ? FunctionCalls.CallWithoutArguments(state, function, this) : value;
    }

    public abstract override object? EvaluateUncalled(RenderState state);

    public abstract void Assign(RenderState state, object? value);
}
