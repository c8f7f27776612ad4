namespace EsfReports.Templating;

/// <summary>What a host finds wrong with a call, such as a key of a text that does not exist.</summary>
public sealed record CallProblem(string Message, string? Hint = null);
