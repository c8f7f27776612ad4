using EsfReports.Diagnostics;

namespace EsfReports.Templating.Evaluation;

/// <summary>Ends a render; never leaves <see cref="Template"/>.</summary>
internal sealed class TemplateException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
