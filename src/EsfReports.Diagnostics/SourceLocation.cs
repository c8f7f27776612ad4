namespace EsfReports.Diagnostics;

/// <summary>A place in a text that a user can open: a file, and a line and column counted from 1.</summary>
/// <remarks>
/// Line 0 means "the file as a whole"; column 0 means "the line as a whole". The file is what the user wrote on the
/// command line or a path below it, never an absolute path that the program made up.
/// </remarks>
public readonly record struct SourceLocation(string File, int Line = 0, int Column = 0)
{
    /// <summary>No place: the message is about the run, not about a file.</summary>
    public static SourceLocation None { get; } = new(string.Empty);

    /// <summary><c>file(line,col)</c>, the form that editors turn into a link; parts that are unknown are left out.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}({Line})",
        _ => $"{File}({Line},{Column})",
    };
}
