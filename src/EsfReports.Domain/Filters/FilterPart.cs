namespace EsfReports.Domain;

/// <summary>A part of a condition, for those who put it into words.</summary>
public sealed record FilterPart(FilterPartKind Kind, string Text);
