namespace EsfReports.Templating.Parsing;

/// <summary>Ends a parse at a limit: going on would only repeat the message, or overflow the stack.</summary>
internal sealed class ParseAbortedException : Exception;
