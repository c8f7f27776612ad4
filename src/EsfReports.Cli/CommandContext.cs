using EsfReports.Diagnostics;

namespace EsfReports.Cli;

/// <summary>Everything that commands have from outside: the terminal, the clock, the built-in templates.</summary>
/// <param name="Out">Results go here, and nothing else.</param>
/// <param name="Error">Messages and progress go here.</param>
/// <param name="Clock">Only tells the day that <c>--as-of</c> is when it is not given.</param>
/// <param name="Templates">The folder of the built-in templates.</param>
/// <param name="ShowsProgress">True if messages go to a terminal, where a line can be written over.</param>
internal sealed record CommandContext(TextWriter Out, TextWriter Error, TimeProvider Clock, string Templates, bool ShowsProgress)
{
    /// <summary>Lets Ctrl+C and a request to end stop a run between two documents; null in tests.</summary>
    public StopSignal? Stop { get; init; }

    /// <summary>Today where the user is; the only date that does not come from the command line or the data.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Writes a result line; what stands in data cannot command the terminal.</summary>
    public void Print(string text) => Out.WriteLine(TerminalText.Clean(text));

    /// <summary>Writes a message that is no diagnostic.</summary>
    public void Say(string text) => Error.WriteLine(TerminalText.Clean(text));

    /// <summary>Writes a failure of the whole command.</summary>
    public int Fail(string message, int exitCode)
    {
        Error.WriteLine("error: " + TerminalText.Clean(message));
        return exitCode;
    }

    /// <summary>Writes diagnostics, one below the other.</summary>
    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Error.WriteLine(TerminalText.Clean(diagnostic.ToString()));
    }
}
