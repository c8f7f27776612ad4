using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Evaluation;

/// <summary>The body of a <c>wrap</c> statement and the variables it was written among.</summary>
internal sealed record WrappedBlock(Block Body, LocalVariables Locals);
