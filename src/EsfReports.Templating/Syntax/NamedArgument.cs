using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>name: value</c> in a call.</summary>
internal sealed record NamedArgument(TextSpan Span, string Name, Expression Value)
{
    public void Deconstruct(out string name, out Expression value) => (name, value) = (Name, Value);
}
