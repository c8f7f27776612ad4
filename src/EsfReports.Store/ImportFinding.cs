namespace EsfReports.Store;

/// <summary>A finding of an import, as it was told to the user.</summary>
/// <param name="Code">The stable code, such as <c>ESF1046</c>.</param>
/// <param name="Severity"><c>note</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">Counted from 1; 0 if the finding is about the file as a whole.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Hint">What to do; null if the sentence says it.</param>
public sealed record ImportFinding(string Code, string Severity, string File, int Line, string Message, string? Hint);
