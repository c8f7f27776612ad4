using EsfReports.Diagnostics;

namespace EsfReports.Documents;

/// <summary>A node of a styled document: an element or a piece of text.</summary>
/// <param name="Origin">Where the node begins in the HTML, or in the template that wrote it if that is known.</param>
public abstract record StyledNode(SourceLocation Origin);
