namespace EsfReports.Diagnostics;

/// <summary>How much a diagnostic matters for what is made.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the output is what was asked for.</summary>
    Note,

    /// <summary>The output is made, but somebody should look.</summary>
    Warning,

    /// <summary>Something is left out or a document is not made.</summary>
    Error,
}
