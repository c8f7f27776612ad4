using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>The place and the arguments of a call.</summary>
/// <param name="span">The whole call, without what is piped into it.</param>
/// <param name="targetSpan">The name that is called.</param>
/// <param name="piped">What is piped in as first argument; null if nothing is.</param>
/// <param name="positional">The arguments in order.</param>
/// <param name="named">The named arguments in order.</param>
internal sealed class CallSyntax(TextSpan span, TextSpan targetSpan, Expression? piped, Expression[] positional, NamedArgument[] named)
{
    private readonly int _shift = piped is null ? 0 : 1;

    public TextSpan Span { get; } = span;

    public TextSpan TargetSpan { get; } = targetSpan;

    public Expression? Piped { get; } = piped;

    public IReadOnlyList<Expression> Positional => positional;

    public NamedArgument[] Named => named;

    /// <summary>True if the arguments are just one value after the other.</summary>
    public bool IsPlain { get; } = named.Length == 0 && !Array.Exists(positional, static argument => argument is ExpandExpression);

    /// <summary>How many arguments there are with the piped one and without the named ones.</summary>
    public int PlainCount { get; } = positional.Length + (piped is null ? 0 : 1);

    /// <summary>Right behind the call, where a missing argument would stand.</summary>
    public TextSpan EndPlace => new(Span.Source, Span.End, Span.End);

    public Expression ArgumentAt(int index) => index < _shift ? Piped! : positional[index - _shift];

    /// <summary>Where an argument stands; the name of the function if there is none.</summary>
    public TextSpan PlaceOf(int index)
    {
        if (index < PlainCount)
            return ArgumentAt(index).Span;
        return index - PlainCount < named.Length ? named[index - PlainCount].Value.Span : TargetSpan;
    }

    public void EvaluatePlain(RenderState state, Span<object?> arguments)
    {
        if (Piped is not null)
            arguments[0] = Piped.Evaluate(state);
        for (var index = 0; index < positional.Length; index++)
            arguments[index + _shift] = positional[index].Evaluate(state);
    }

    public CallSyntax WithPiped(Expression value) => new(Span, TargetSpan, value, positional, named);
}
