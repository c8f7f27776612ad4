namespace EsfReports.Reports;

/// <summary>A text file of the templates folder.</summary>
/// <param name="Path">Its path below the folder, with <c>/</c>; what messages show.</param>
/// <param name="Text">The whole text.</param>
public sealed record TemplateText(string Path, string Text);
