namespace EsfReports.Templating.Parsing;

/// <summary>A stretch of an interpolated text, up to its quote or up to the <c>{</c> of an expression.</summary>
/// <param name="Value">The decoded text; null if the template ended first.</param>
/// <param name="End">Offset behind the quote or brace.</param>
/// <param name="OpensBrace">True if an expression follows.</param>
internal readonly record struct StringPart(string? Value, int End, bool OpensBrace);
