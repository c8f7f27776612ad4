namespace EsfReports.Reports;

/// <summary>Whether a document was made.</summary>
public enum DocumentStatus
{
    /// <summary>All files that were asked for are there.</summary>
    Made,

    /// <summary>At least one file could not be made; the diagnostics say why.</summary>
    Failed,

    /// <summary>The run stopped before it came to this document.</summary>
    NotReached,
}
