namespace EsfReports.Reports;

/// <summary>CSS that is ready to stand in a page.</summary>
/// <param name="Text">The rules.</param>
/// <param name="Missing">Images that it names and nobody has.</param>
internal sealed record PreparedStyle(string Text, IReadOnlyList<string> Missing);
