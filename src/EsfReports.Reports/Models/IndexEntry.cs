namespace EsfReports.Reports;

/// <summary>One document of a run, for the index page.</summary>
/// <param name="Id">Id of the project, or name of the portfolio.</param>
/// <param name="Name">Name of the project; for other documents their title.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Region">Its region; null if it has none.</param>
/// <param name="Pages">Pages of the PDF; null if there is none.</param>
/// <param name="Files">The files.</param>
internal sealed record IndexEntry(string Id, string Name, string Title, string? Region, int? Pages, IReadOnlyList<IndexFile> Files);
