using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>HTML that becomes a document.</summary>
/// <param name="Html">The whole text.</param>
/// <param name="Path">Its name in messages.</param>
/// <param name="Origin">Leads from an offset in the text to the template line that wrote it; null if the text is what the author wrote.</param>
public sealed record HtmlSource(string Html, string Path, Func<int, SourceLocation>? Origin = null)
{
    /// <summary>A class that the body gets besides those that are written; null for none.</summary>
    public string? BodyClass { get; init; }
}
