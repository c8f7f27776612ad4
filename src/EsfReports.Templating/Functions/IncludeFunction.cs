using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating;

/// <summary><c>include 'name' args…</c>: another template's output, with arguments of its own.</summary>
internal sealed class IncludeFunction : TemplateFunction
{
    public IncludeFunction()
        : base("include", FunctionParameter.List("name:text arguments..."))
    {
        Summary = "Another template filled in this place; it finds the arguments as $1, $2 and so on.";
    }

    internal override object? Invoke(RenderState state, CallSyntax call, WrappedBlock? block = null)
    {
        var arguments = Evaluate(state, call);
        return state.Includes.Render(arguments, call);
    }

    internal override object? Invoke(RenderState state, CallSyntax call, ReadOnlySpan<object?> arguments) =>
        state.Includes.Render(new ScriptArray(arguments.ToArray()), call);

    /// <summary>Writes the template's output without making a text of it first.</summary>
    public void Write(RenderState state, CallSyntax call) => state.Includes.Write(Evaluate(state, call), call);

    private ScriptArray Evaluate(RenderState state, CallSyntax call)
    {
        if (call.PlainCount == 0 && call.Named.Length == 0)
            throw RenderDiagnostics.WrongArgumentCount(call.EndPlace, Name, 0, 1);
        return SimpleArguments.Evaluate(state, call, []);
    }
}
