namespace EsfReports.Documents.Css;

/// <summary>Why a value could not be used.</summary>
/// <param name="What">What was found, as the subject of a sentence: "the unit 'vw'".</param>
/// <param name="Hint">What to write in its place.</param>
internal sealed record ValueProblem(string What, string? Hint);
