namespace EsfReports.Diagnostics;

/// <summary>The words for severities, in messages and in files.</summary>
public static class Severities
{
    /// <summary><c>note</c>, <c>warning</c> or <c>error</c>.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Note => "note",
        Severity.Warning => "warning",
        _ => "error",
    };
}
