namespace EsfReports.Templating.Cases;

/// <summary>What a case gave.</summary>
public sealed record CaseOutcome(bool IsPassed, string Expected, string Actual);
