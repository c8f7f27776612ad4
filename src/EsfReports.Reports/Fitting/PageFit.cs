namespace EsfReports.Reports;

/// <summary>How a report fits its text to pages; <c>fit</c> in <c>report.yaml</c>.</summary>
/// <param name="Pages">The most pages that a document takes by itself.</param>
/// <param name="Grades">
/// Classes that the document's body gets and style sheets set type by, from the most generous to the tightest; at least one.
/// </param>
public sealed record PageFit(int Pages, IReadOnlyList<string> Grades);
