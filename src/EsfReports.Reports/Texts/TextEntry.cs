using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>One text of a texts file.</summary>
/// <param name="Text">The text, with <c>{name}</c> where a value goes.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record TextEntry(string Text, SourceLocation Location);
