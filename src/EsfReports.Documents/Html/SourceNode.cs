using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>A node of what was read, before any style: the small tree that selectors and the rest of this project work on.</summary>
internal abstract class SourceNode(SourceLocation origin)
{
    /// <summary>Where it begins.</summary>
    public SourceLocation Origin { get; } = origin;

    /// <summary>What follows in the same parent; null for the last child. Given by the parent.</summary>
    public SourceNode? Next { get; set; }
}
