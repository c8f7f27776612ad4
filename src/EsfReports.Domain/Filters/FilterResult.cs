namespace EsfReports.Domain;

/// <summary>What became of a text that should be a filter: exactly one of the two is not null.</summary>
public sealed record FilterResult(ProjectFilter? Filter, FilterError? Error);
