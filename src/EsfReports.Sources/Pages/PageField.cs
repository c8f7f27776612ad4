using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>A label of a page with its value, before the value is read.</summary>
/// <param name="Label">The label without colon.</param>
/// <param name="Field">Null if the label is unknown.</param>
/// <param name="Value">Null if blank.</param>
/// <param name="Line">The line of the value; of the label, if the value is blank.</param>
internal sealed record PageField(string Label, ProjectField? Field, string? Value, int Line);
