using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>A name without a prefix.</summary>
internal sealed class VariableExpression(TextSpan span, string name) : PathExpression(span)
{
    private readonly int _hash = name.GetHashCode();

    public string Name { get; } = name;

    public override object? EvaluateUncalled(RenderState state)
    {
        if (!state.Variables.TryGet(Name, _hash, out var value) && state.Switches.StrictVariables)
            throw RenderDiagnostics.UnknownVariable(Span, Name, state.Variables.Names());
        return value;
    }

    /// <summary>The value, null if the name is unknown, even in strict mode: the caller says what is missing.</summary>
    public object? Find(RenderState state) => state.Variables.TryGet(Name, _hash, out var value) ? value : null;

    public override void Assign(RenderState state, object? value)
    {
        var target = state.Variables.TargetOf(Name, _hash);
        if (state.Variables.IsReadOnly(target, Name))
            throw RenderDiagnostics.ReadOnly(Span, Name);
        target.Set(Name, _hash, value);
    }
}
