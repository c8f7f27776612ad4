using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating;

/// <summary>Puts the arguments of a call, also named, expanded and surplus ones, to the parameters of a function.</summary>
internal sealed class BoundArguments(IReadOnlyList<FunctionParameter> parameters, int required, bool collectsRest)
{
    private readonly bool[] _isGiven = new bool[parameters.Count];
    private int _next;
    private int _given;

    /// <summary>One value for each parameter, null for those that were left out.</summary>
    public object?[] Values { get; } = new object?[parameters.Count];

    /// <summary>True for the parameters that the call gave a value.</summary>
    public IReadOnlyList<bool> IsGiven => _isGiven;

    /// <summary>Binds all, or throws where an argument is too many or missing.</summary>
    public void Bind(RenderState state, CallSyntax call, string function)
    {
        if (collectsRest)
            Values[^1] = new ScriptArray();
        for (var index = 0; index < call.PlainCount; index++)
            BindPositional(state, call, index, function);
        foreach (var argument in call.Named)
            BindNamed(state, call, argument, function);

        for (var index = 0; index < parameters.Count; index++)
        {
            if (!_isGiven[index] && !parameters[index].IsOptional)
                throw RenderDiagnostics.WrongArgumentCount(call.EndPlace, function, _given, required);
        }
    }

    private void BindPositional(RenderState state, CallSyntax call, int index, string function)
    {
        var argument = call.ArgumentAt(index);
        var value = argument.Evaluate(state);
        if (argument is not ExpandExpression || ValueLists.AsList(value) is not { } list)
        {
            Add(call.PlaceOf(index), value, function);
            return;
        }

        state.Budget.ChargeItems(list.Count, argument.Span);
        foreach (var item in list)
            Add(call.PlaceOf(index), item, function);
    }

    private void BindNamed(RenderState state, CallSyntax call, NamedArgument argument, string function)
    {
        var index = IndexOf(argument.Name);
        var value = argument.Value.Evaluate(state);
        if (index < 0 || collectsRest && index == parameters.Count - 1)
        {
            Add(call.TargetSpan, value, function);
            // A function that takes any values can also ask for them by name: t 'key' name: x.
            if (collectsRest)
                ((ScriptArray)Values[^1]!).SetMember(argument.Name, value);
            return;
        }

        _given++;
        _isGiven[index] = true;
        Values[index] = value;
    }

    private int IndexOf(string name)
    {
        for (var index = 0; index < parameters.Count; index++)
        {
            if (parameters[index].Name == name)
                return index;
        }

        return -1;
    }

    private void Add(TextSpan place, object? value, string function)
    {
        _given++;
        while (_next < parameters.Count && _isGiven[_next])
            _next++;
        if (collectsRest && _next >= parameters.Count - 1)
        {
            ((ScriptArray)Values[^1]!).Add(value);
            _isGiven[^1] = true;
        }
        else if (_next < parameters.Count)
        {
            _isGiven[_next] = true;
            Values[_next] = value;
        }
        else
        {
            throw RenderDiagnostics.WrongArgumentCount(place, function, _given, parameters.Count);
        }
    }
}
