namespace EsfReports.Templating.Parsing;

/// <summary>What an expression is a part of.</summary>
internal enum ExpressionMode
{
    Plain,

    /// <summary>An argument of a call without parentheses: a value behind it is the next argument, a pipe ends the call.</summary>
    Argument,

    /// <summary>The start of a statement: an assignment may follow.</summary>
    Statement,
}
