namespace EsfReports.Domain;

/// <summary>What one payer gives to a project.</summary>
/// <param name="Amount">Kronor.</param>
/// <param name="Rule">Null if a source gives the amount; else the name of the rule that derived it, and documents mark it.</param>
public sealed record FundingLayer(Money Amount, string? Rule);
