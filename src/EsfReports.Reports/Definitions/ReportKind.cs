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

    /// <summary>What is doubtful or missing in the data; templates see <c>quality</c>.</summary>
    Quality,

    /// <summary>What is different between two days; templates see <c>changes</c>.</summary>
    Changes,

    /// <summary>The list of operations that the regulations demand; templates see <c>operations</c>.</summary>
    Operations,
}
