using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>$name</c>: a variable of the call that runs.</summary>
internal sealed class LocalExpression(TextSpan span, string name) : PathExpression(span)
{
    private readonly string _frameName = "$" + name;
    private readonly int _frameHash = ("$" + name).GetHashCode();
    private readonly int _hash = name.GetHashCode();

    /// <summary>The name under which a loop keeps it, with the dollar sign.</summary>
    public string FrameName => _frameName;

    public override object? EvaluateUncalled(RenderState state)
    {
        if (state.Variables.TryGetLoopLocal(_frameName, _frameHash, out var value) || state.Variables.Locals.TryGet(name, _hash, out value))
            return value;
        if (state.Switches.StrictVariables)
            throw RenderDiagnostics.UnknownVariable(Span, _frameName, []);
        return null;
    }

    public override void Assign(RenderState state, object? value) => state.Variables.Locals.Set(name, _hash, value);
}
