using EsfReports.Diagnostics;

namespace EsfReports.Templating;

/// <summary>What a render gave.</summary>
/// <param name="Text">The output; empty if there is an error.</param>
/// <param name="Messages">The warnings of the parse, and the error that ended the render, if any.</param>
/// <param name="Map">Leads from the output to the template; null unless the context asked for it.</param>
public sealed record RenderResult(string Text, IReadOnlyList<Diagnostic> Messages, OutputMap? Map)
{
    /// <summary>True if the render ended with an error.</summary>
    public bool HasErrors => Messages.Any(static message => message.Severity == Severity.Error);
}
