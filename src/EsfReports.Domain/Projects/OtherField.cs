namespace EsfReports.Domain;

/// <summary>A value that found no place of its own: an unknown label, a repeated one, or a value that could not be read.</summary>
/// <param name="Label">The label or column heading as given, without its colon.</param>
/// <param name="Text">The value as given.</param>
public sealed record OtherField(string Label, string Text);
