using System.Globalization;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating;

/// <summary>The arguments of a call to a builtin or a function of the host, converted as it asks for them.</summary>
/// <remarks>A value that cannot be converted ends the render with a message at that argument.</remarks>
public readonly ref struct FunctionCall
{
    private readonly HostFunction _function;
    private readonly ReadOnlySpan<object?> _arguments;

    internal FunctionCall(RenderState state, HostFunction function, CallSyntax call, ReadOnlySpan<object?> arguments)
    {
        State = state;
        Syntax = call;
        _function = function;
        _arguments = arguments;
    }

    /// <summary>How the render writes numbers and dates.</summary>
    public CultureInfo Culture => State.Culture;

    internal RenderState State { get; }

    internal CallSyntax Syntax { get; }

    /// <summary>The name of the function, where messages without a better place point to.</summary>
    internal TextSpan Place => Syntax.TargetSpan;

    /// <summary>An argument as it is; null if it was left out.</summary>
    public object? this[int index] => _arguments[index];

    /// <summary>An argument as text; null if it is null or was left out.</summary>
    public string? Text(int index) => _arguments[index] switch
    {
        null => null,
        string text => text,
        var value => State.Formatter.ToText(value, PlaceOf(index)),
    };

    /// <summary>An argument as text; empty if it is null or was left out.</summary>
    public string TextOrEmpty(int index) => Text(index) ?? "";

    /// <summary>An argument as an integer; the default if it is null or was left out.</summary>
    public int Integer(int index, int whenNull = 0) =>
        _arguments[index] is null ? whenNull : ValueConversion.ToInteger(State, _arguments[index], PlaceOf(index));

    /// <summary>An argument as a real number; 0 if it is null or was left out.</summary>
    public double Number(int index) => ValueConversion.ToDouble(State, _arguments[index], PlaceOf(index));

    /// <summary>An argument as a truth value: null and false are false.</summary>
    public bool Flag(int index) => ValueKinds.IsTrue(_arguments[index]);

    /// <summary>An argument as a list; null if it is null.</summary>
    public IReadOnlyList<object?>? List(int index) => _arguments[index] switch
    {
        null or EmptyValue => null,
        var value => ValueLists.AsList(value) ?? throw RenderDiagnostics.WrongType(PlaceOf(index), value, "a list"),
    };

    /// <summary>An argument as a date; null if it is null.</summary>
    public DateTime? Date(int index) => _arguments[index] switch
    {
        null => null,
        DateTime date => date,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        var value => throw RenderDiagnostics.WrongType(PlaceOf(index), value, "a date", "Make a date of a text with 'date.parse'."),
    };

    /// <summary>An argument as a function; null if it is null.</summary>
    public TemplateFunction? Function(int index) => _arguments[index] switch
    {
        null => null,
        TemplateFunction function => function,
        var value => throw RenderDiagnostics.WrongType(PlaceOf(index), value, "a function", "Write @ before its name."),
    };

    /// <summary>An argument as an object; null if it is null.</summary>
    public IScriptMembers? Members(int index) => _arguments[index] switch
    {
        null => null,
        IScriptMembers members => members,
        ScriptArray { Members: { } members } => members,
        var value => throw RenderDiagnostics.WrongType(PlaceOf(index), value, "an object"),
    };

    /// <summary>An exception that ends the render with a message at the call.</summary>
    public Exception Error(string message, string? hint = null) => RenderDiagnostics.Function(Place, message, hint);

    /// <summary>An exception that ends the render with a message at an argument.</summary>
    public Exception ErrorAt(int index, string message, string? hint = null) => RenderDiagnostics.Function(PlaceOf(index), message, hint);

    /// <summary>The text that <c>{{ }}</c> would print of a value.</summary>
    public string Print(object? value) => State.Formatter.ToText(value, Place);

    internal TextSpan PlaceOf(int index)
    {
        // A named argument can stand anywhere; a positional one stands where its index says.
        var name = _function.Parameters[index].Name;
        foreach (var argument in Syntax.Named)
        {
            if (argument.Name == name)
                return argument.Value.Span;
        }

        return Syntax.PlaceOf(index);
    }

    /// <summary>Calls a function that was given as an argument.</summary>
    internal object? Call(TemplateFunction function, params ReadOnlySpan<object?> arguments) => function.Invoke(State, Syntax, arguments);

    /// <summary>Charges items before a list is gone through or made.</summary>
    internal void ChargeItems(long items) => State.Budget.ChargeItems(items, Place);

    /// <summary>Charges a text before it is made.</summary>
    internal void ChargeText(long length) => State.Budget.ChargeText(length, Place);
}
