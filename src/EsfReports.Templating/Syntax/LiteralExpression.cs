using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary>A number, text, true, false or null.</summary>
internal sealed class LiteralExpression(TextSpan span, object? value) : Expression(span)
{
    public object? Value { get; } = value is int number ? Boxes.Of(number) : value;

    public override object? Evaluate(RenderState state) => Value;
}
