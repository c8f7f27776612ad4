using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating;

/// <summary>A function written in C#: a builtin, or one that the host adds.</summary>
public sealed class HostFunction : TemplateFunction
{
    private readonly FunctionBody _body;
    private readonly int _count;
    private readonly int _required;
    private readonly int _fixed;
    private readonly bool _collectsRest;

    /// <summary>Creates a function.</summary>
    /// <param name="name">The name as templates call it, such as <c>kr</c> or <c>html.raw</c>.</param>
    /// <param name="parameters">See <see cref="FunctionParameter.List"/>.</param>
    /// <param name="summary">What it gives, in one sentence, for the list of functions.</param>
    /// <param name="body">What it does. Must be safe for all threads.</param>
    public HostFunction(string name, string parameters, string summary, FunctionBody body)
        : base(name, FunctionParameter.List(parameters))
    {
        Summary = summary;
        _body = body;
        _count = Parameters.Count;
        _required = Parameters.Count(static parameter => !parameter.IsOptional);
        _collectsRest = _count > 0 && Parameters[^1].CollectsRest;
        _fixed = _count - (_collectsRest ? 1 : 0);
    }

    internal override object? Invoke(RenderState state, CallSyntax call, WrappedBlock? block = null)
    {
        if (!call.IsPlain || (_collectsRest && call.PlainCount > _fixed) || _count > ArgumentBuffer.Size)
            return InvokeBound(state, call);

        var given = call.PlainCount;
        if (given > _count)
            throw RenderDiagnostics.WrongArgumentCount(call.PlaceOf(_count), Name, given, _count);
        if (given < _required)
            throw RenderDiagnostics.WrongArgumentCount(call.EndPlace, Name, given, _required);

        var buffer = default(ArgumentBuffer);
        Span<object?> arguments = buffer[.._count];
        call.EvaluatePlain(state, arguments);
        if (_collectsRest)
            arguments[^1] = new ScriptArray();
        return Run(state, call, arguments);
    }

    internal override object? Invoke(RenderState state, CallSyntax call, ReadOnlySpan<object?> arguments)
    {
        if (arguments.Length < _required)
            throw RenderDiagnostics.WrongArgumentCount(call.EndPlace, Name, arguments.Length, _required);
        if (arguments.Length > _fixed && !_collectsRest)
            throw RenderDiagnostics.WrongArgumentCount(call.TargetSpan, Name, arguments.Length, _fixed);

        var bound = new object?[_count];
        arguments[..Math.Min(arguments.Length, _fixed)].CopyTo(bound);
        if (_collectsRest)
            bound[^1] = new ScriptArray(arguments.Length > _fixed ? arguments[_fixed..].ToArray() : []);
        return Run(state, call, bound);
    }

    private object? InvokeBound(RenderState state, CallSyntax call)
    {
        var bound = new BoundArguments(Parameters, _required, _collectsRest);
        bound.Bind(state, call, Name);
        return Run(state, call, bound.Values);
    }

    private object? Run(RenderState state, CallSyntax call, ReadOnlySpan<object?> arguments)
    {
        state.Budget.Charge(1, call.TargetSpan);
        return _body(new FunctionCall(state, this, call, arguments));
    }
}
