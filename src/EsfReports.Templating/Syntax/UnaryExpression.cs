using System.Numerics;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary><c>!x</c>, <c>-x</c> and <c>+x</c>.</summary>
internal sealed class UnaryExpression(TextSpan span, char op, Expression operand) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => [operand];

    public override object? Evaluate(RenderState state)
    {
        var value = operand.Evaluate(state);
        if (op == '!')
            return Boxes.Of(!ValueKinds.IsTrue(value));
        if (!ValueKinds.IsNumber(value))
            throw RenderDiagnostics.WrongType(operand.Span, value, $"a number behind '{op}'");
        return op == '-' ? Negate(value!) : value;
    }

    private static object Negate(object value) => value switch
    {
        int number => NumberMath.Narrow(-(long)number),
        long number => NumberMath.Narrow(-(BigInteger)number),
        float number => -number,
        double number => -number,
        decimal number => -number,
        _ => NumberMath.Narrow(-(BigInteger)value),
    };
}
