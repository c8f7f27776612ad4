namespace EsfReports.Domain;

/// <summary>Why a text is no filter.</summary>
/// <param name="Column">Where in the text, counted from 1.</param>
/// <param name="Message">One sentence: what was found and what was expected.</param>
/// <param name="UnknownField">The word that should be a field and is none; null for other errors.</param>
public sealed record FilterError(int Column, string Message, string? UnknownField = null);
