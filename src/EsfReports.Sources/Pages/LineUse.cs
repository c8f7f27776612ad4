using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>What became of one line: every line of a page has exactly one.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The line with personal data masked; empty for dropped contacts, so that they cannot get into a report.</param>
/// <param name="Field">The field that the line belongs to; null if none.</param>
public sealed record LineUse(int Line, LineKind Kind, string Text, ProjectField? Field = null);
