namespace EsfReports.Domain;

/// <summary>Where a project is in its time, seen from one day.</summary>
public enum ProjectStatus
{
    /// <summary>Its start is not known, or its end is not known and it has started.</summary>
    Unknown,

    /// <summary>It starts after the day.</summary>
    Planned,

    /// <summary>The day lies in the project's time, first and last day included.</summary>
    Running,

    /// <summary>It ended before the day.</summary>
    Ended,
}
