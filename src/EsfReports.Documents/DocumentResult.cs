using EsfReports.Diagnostics;

namespace EsfReports.Documents;

/// <summary>A document and what there is to say about it.</summary>
/// <param name="Document">The document without what could not be used; null only if nothing could be made of it.</param>
/// <param name="Diagnostics">What was found, in the order of the source.</param>
public sealed record DocumentResult(StyledDocument? Document, IReadOnlyList<Diagnostic> Diagnostics);
