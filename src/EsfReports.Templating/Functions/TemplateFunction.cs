using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating;

/// <summary>Something that a template can call: a builtin, a function of the host, or one that the template defines.</summary>
public abstract class TemplateFunction
{
    private protected TemplateFunction(string name, IReadOnlyList<FunctionParameter> parameters)
    {
        Name = name;
        Parameters = parameters;
    }

    /// <summary>The name as it is called, such as <c>string.upcase</c>.</summary>
    public string Name { get; }

    /// <summary>The parameters in order; a piped value becomes the first.</summary>
    public IReadOnlyList<FunctionParameter> Parameters { get; }

    /// <summary>What it gives, in one sentence; blank for functions that a template defines.</summary>
    public string Summary { get; private protected init; } = "";

    /// <summary>Calls it from a place in a template, whose arguments it evaluates.</summary>
    internal abstract object? Invoke(RenderState state, CallSyntax call, WrappedBlock? block = null);

    /// <summary>Calls it with values, as <c>array.each</c> does for each item.</summary>
    internal abstract object? Invoke(RenderState state, CallSyntax call, ReadOnlySpan<object?> arguments);
}
