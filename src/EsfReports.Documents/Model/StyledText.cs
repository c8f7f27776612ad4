using EsfReports.Diagnostics;

namespace EsfReports.Documents;

/// <summary>Text as it stands in the source: white space is not collapsed yet, for that depends on the style of its parent.</summary>
public sealed record StyledText(string Text, SourceLocation Origin) : StyledNode(Origin);
