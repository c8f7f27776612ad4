namespace EsfReports.Domain;

/// <summary>The two kinds of sources that tell of projects.</summary>
public enum SourceKind
{
    /// <summary>A page of the project bank: one project, written for readers.</summary>
    Page,

    /// <summary>A list of operations: a row for each project, from the council's own book.</summary>
    List,
}
