using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>Something to say about the attributes of a tag, for every element that has the tag.</summary>
/// <param name="Subject">What is told once in a document only; null if it is told for each element.</param>
/// <param name="Diagnostic">The message; its place is that of the element.</param>
internal sealed record TagFinding(string? Subject, Diagnostic Diagnostic);
