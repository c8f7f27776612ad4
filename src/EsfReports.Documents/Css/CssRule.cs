namespace EsfReports.Documents.Css;

/// <summary>A rule as it stands in the source (CSS Syntax 3, 5).</summary>
/// <param name="AtName">Name of an at-rule in lower case without its mark; null for a rule with selectors.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Prelude">What stands before the block.</param>
/// <param name="Block">What stands between the braces; null if the rule ends with a semicolon.</param>
internal sealed record CssRule(string? AtName, int Start, CssTokens Prelude, CssTokens? Block);
