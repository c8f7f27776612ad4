using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary>One option of a loop.</summary>
/// <param name="Span">From its name on.</param>
/// <param name="Name">Such as <c>limit</c>.</param>
/// <param name="Value">Null for a word without a value.</param>
internal sealed record LoopOption(TextSpan Span, string Name, Expression? Value);
