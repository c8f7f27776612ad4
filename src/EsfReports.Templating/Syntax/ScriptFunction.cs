using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>A function that a template defines.</summary>
/// <param name="name">The name it was defined by, for messages.</param>
/// <param name="parameters">Null for a simple function, which finds its arguments in <c>$</c>.</param>
/// <param name="defaults">The value of each optional parameter, by position.</param>
/// <param name="body">What it does.</param>
/// <param name="span">The whole definition: printed as the function's value.</param>
/// <param name="isLocal">True if the name is a <c>$</c> variable.</param>
internal sealed class ScriptFunction(string name, FunctionParameter[]? parameters, object?[] defaults, Block body, TextSpan span, bool isLocal = false)
    : TemplateFunction(name, parameters ?? [])
{
    private readonly bool _collectsRest = parameters is [.., { CollectsRest: true }];
    private readonly int _required = parameters?.Count(static parameter => !parameter.IsOptional) ?? 0;

    public Block Body { get; } = body;

    public TextSpan Span { get; } = span;

    /// <summary>True if some <c>ret</c> in it gives a value.</summary>
    public bool HasReturn { get; } = ReturnsValue(body);

    internal override object? Invoke(RenderState state, CallSyntax call, WrappedBlock? block = null)
    {
        if (parameters is null)
            return RunSimple(state, call, SimpleArguments.Evaluate(state, call, []), block);

        var bound = new BoundArguments(parameters, _required, _collectsRest);
        bound.Bind(state, call, Name);
        for (var index = 0; index < parameters.Length; index++)
        {
            if (!bound.IsGiven[index] && !parameters[index].CollectsRest)
                bound.Values[index] = defaults[index];
        }

        return RunParametric(state, call, bound.Values, block);
    }

    internal override object? Invoke(RenderState state, CallSyntax call, ReadOnlySpan<object?> arguments)
    {
        if (parameters is null)
            return RunSimple(state, call, new ScriptArray(arguments.ToArray()), null);

        var fixedCount = parameters.Length - (_collectsRest ? 1 : 0);
        if (arguments.Length < _required || arguments.Length > fixedCount && !_collectsRest)
            throw RenderDiagnostics.WrongArgumentCount(call.TargetSpan, Name, arguments.Length, _required);

        var values = (object?[])defaults.Clone();
        arguments[..Math.Min(arguments.Length, fixedCount)].CopyTo(values);
        if (_collectsRest)
            values[^1] = new ScriptArray(arguments.Length > fixedCount ? arguments[fixedCount..].ToArray() : []);
        return RunParametric(state, call, values, null);
    }

    private object? RunSimple(RenderState state, CallSyntax call, ScriptArray arguments, WrappedBlock? block) =>
        Run(state, call, new LocalVariables { Arguments = arguments, Block = block });

    private object? RunParametric(RenderState state, CallSyntax call, object?[] values, WrappedBlock? block)
    {
        var frame = new FunctionFrame(state.Variables.ObjectDepth);
        for (var index = 0; index < values.Length; index++)
            frame.Variables[parameters![index].Name] = values[index];

        state.Variables.Push(frame);
        var result = Run(state, call, new LocalVariables { Arguments = new ScriptArray(values), Block = block });
        state.Variables.Pop();
        return result;
    }

    private object? Run(RenderState state, CallSyntax call, LocalVariables locals)
    {
        state.Budget.EnterCall(call.TargetSpan);
        var outer = state.Variables.Locals;
        state.Variables.Locals = locals;

        // A function that was defined as $name can call itself by that name.
        if (isLocal)
            locals.Set(Name, Name.GetHashCode(), this);
        var flow = Body.Execute(state);
        state.Variables.Locals = outer;
        state.Budget.LeaveCall();
        return flow == Flow.Return ? state.TakeReturned() : null;
    }

    private static bool ReturnsValue(SyntaxNode node) =>
        node is ReturnStatement { HasValue: true } || node is not FunctionStatement and not FunctionExpression && node.Children.Any(ReturnsValue);
}
