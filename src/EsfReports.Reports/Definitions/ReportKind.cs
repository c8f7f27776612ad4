namespace EsfReports.Reports;

/// <summary>What one document of a report is about.</summary>
public enum ReportKind
{
    /// <summary>One project; templates see <c>project</c>.</summary>
    Project,

    /// <summary>The projects of a region or of the nation; templates see <c>portfolio</c>.</summary>
    Portfolio,

    /// <summary>All documents of a run; templates see <c>index</c>.</summary>
    Index,
}
