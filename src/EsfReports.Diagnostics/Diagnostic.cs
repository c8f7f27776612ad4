using System.Text;

namespace EsfReports.Diagnostics;

/// <summary>One message to a user about their input: what was found, what was expected, where, and what to do.</summary>
/// <param name="Code">
/// Stable name of the rule: <c>ESF1xxx</c> sources, <c>2xxx</c> templates, <c>3xxx</c> documents, fonts and layout, <c>4xxx</c> output.
/// </param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Location">Where it was found.</param>
/// <param name="Message">One sentence: what was found and what was expected.</param>
/// <param name="Hint">What to do about it; null if the message says it already.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceLocation Location, string Message, string? Hint = null)
{
    /// <summary>The line of source that the message is about, printed with a caret below the column; null if not at hand.</summary>
    public string? SourceLine { get; init; }

    /// <summary>Places that led here, innermost first, such as the includes between a template and a partial.</summary>
    public IReadOnlyList<SourceLocation> Trace { get; init; } = [];

    /// <summary>
    /// <c>file(line,col): error CODE: message</c>, then the source line with a caret, the trace and the hint, each on an
    /// indented line of its own.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Location.File.Length > 0)
            text.Append(Location).Append(": ");
        text.Append(Severity.Word()).Append(' ').Append(Code).Append(": ").Append(Message);

        if (SourceLine is not null)
            AppendSourceLine(text, SourceLine, Location.Column);
        foreach (var place in Trace)
            text.Append("\n  from ").Append(place);
        if (Hint is not null)
            text.Append("\n  hint: ").Append(Hint);
        return text.ToString();
    }

    private static void AppendSourceLine(StringBuilder text, string line, int column)
    {
        text.Append("\n  | ").Append(line.Replace('\t', ' '));
        if (column > 0)
            text.Append("\n  | ").Append(' ', column - 1).Append('^');
    }
}
