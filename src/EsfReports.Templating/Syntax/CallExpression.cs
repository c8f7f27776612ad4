using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>f a b</c>, <c>f(a, b)</c> and <c>x | f a</c>.</summary>
internal sealed class CallExpression(Expression target, CallSyntax call, bool isExplicit) : Expression(call.Span)
{
    public Expression Target { get; } = target;

    public CallSyntax Call { get; } = call;

    /// <summary>True if the arguments stand in parentheses.</summary>
    public bool IsExplicit { get; } = isExplicit;

    public override IEnumerable<SyntaxNode> Children
    {
        get
        {
            IEnumerable<SyntaxNode> piped = Call.Piped is null ? [] : [Call.Piped];
            return [.. piped, Target, .. Call.Positional, .. Call.Named.Select(static argument => argument.Value)];
        }
    }

    public override object? Evaluate(RenderState state)
    {
        if (FindFunction(state) is not { } function)
            return null;
        FunctionCalls.CheckHasValue(state, function, Call.TargetSpan);
        return Called(state, function, function.Invoke(state, Call));
    }

    /// <summary>Calls and writes the result; an include without an indent writes straight to the output.</summary>
    public override Flow Write(RenderState state, TextSpan place)
    {
        if (FindFunction(state) is not { } function)
            return Flow.Next;
        if (function is IncludeFunction include && state.Output.Indent is null)
            include.Write(state, Call);
        else
            state.WriteValue(Called(state, function, function.Invoke(state, Call)), Span);
        return Flow.Next;
    }

    public CallExpression WithPiped(Expression value) => new(Target, Call.WithPiped(value), IsExplicit);

    /// <summary>A function of the template that returns a function without arguments has it called too.</summary>
    private object? Called(RenderState state, TemplateFunction function, object? result) =>
        result is TemplateFunction returned && function is not ScriptFunction ? FunctionCalls.CallWithoutArguments(state, returned, this) : result;

    private TemplateFunction? FindFunction(RenderState state)
    {
        var value = Target is VariableExpression variable ? variable.Find(state) : Target.EvaluateUncalled(state);
        switch (value)
        {
            case TemplateFunction function:
                return function;
            case ScriptObject { Call: { } call }:
                return call;
            case null when state.Switches.RelaxedFunction:
                return null;
            case null:
                throw RenderDiagnostics.UnknownFunction(Call.TargetSpan, FunctionCalls.KnownNames(state, Target));
            default:
                throw RenderDiagnostics.NotCallable(Call.TargetSpan, value);
        }
    }
}
