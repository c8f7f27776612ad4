namespace EsfReports.Domain;

/// <summary>What happened to a project between two days.</summary>
public enum ProjectChangeKind
{
    /// <summary>It was never known before.</summary>
    New,

    /// <summary>It was known once, was missing on the first day and is back.</summary>
    Reappeared,

    /// <summary>A source says something else than before.</summary>
    Changed,

    /// <summary>Its last day lies after the first and not after the second day.</summary>
    Ended,

    /// <summary>It is no longer in the project bank.</summary>
    Vanished,
}
