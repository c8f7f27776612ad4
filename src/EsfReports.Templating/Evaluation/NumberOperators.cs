using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Operators between two numbers: decimal wins over real numbers, these over integers.</summary>
internal static class NumberOperators
{
    public static object? Apply(RenderState state, BinaryOperator op, object left, object right, in OperatorPlaces places)
    {
        if ((left is decimal || right is decimal) && NumberMath.TryToDecimal(left, out var first) && NumberMath.TryToDecimal(right, out var second))
            return OfDecimals(op, first, second, places);
        if (left is decimal or double || right is decimal or double)
            return OfDoubles(op, NumberMath.ToDouble(left), NumberMath.ToDouble(right), left, right, places);
        if (left is float || right is float)
            return OfFloats(op, left, right, places);
        if (left is int or long && right is int or long && IsSimple(op))
            return OfLongs(op, Convert(left), Convert(right));
        return IntegerOperators.ApplyBig(state, op, left, right, places);
    }

    /// <summary>-1, 0 or 1; numbers of different types are compared by value.</summary>
    public static int Compare(object left, object right)
    {
        if (left is int or long && right is int or long)
            return Convert(left).CompareTo(Convert(right));
        if (left is double or float || right is double or float)
            return NumberMath.ToDouble(left).CompareTo(NumberMath.ToDouble(right));
        if (NumberMath.TryToDecimal(left, out var first) && NumberMath.TryToDecimal(right, out var second))
            return first.CompareTo(second);
        return NumberMath.ToDouble(left).CompareTo(NumberMath.ToDouble(right));
    }

    private static bool IsSimple(BinaryOperator op) =>
        op is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
            or (>= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual);

    private static long Convert(object value) => value is int small ? small : (long)value;

    private static object? OfLongs(BinaryOperator op, long left, long right) => op switch
    {
        BinaryOperator.Add => NumberMath.Add(left, right),
        BinaryOperator.Subtract => NumberMath.Subtract(left, right),
        BinaryOperator.Multiply => NumberMath.Multiply(left, right),
        _ => BinaryOperators.Compare(op, left.CompareTo(right)),
    };

    private static object? OfDecimals(BinaryOperator op, decimal left, decimal right, in OperatorPlaces places)
    {
        try
        {
            return op switch
            {
                BinaryOperator.Add => left + right,
                BinaryOperator.Subtract => left - right,
                BinaryOperator.Multiply => left * right,
                BinaryOperator.Divide => left / right,
                BinaryOperator.DivideToInteger => Math.Round(left / right),
                BinaryOperator.Modulo => left % right,
                _ => BinaryOperators.Compare(op, left.CompareTo(right)) ?? throw BinaryOperators.Error(left, right, places),
            };
        }
        catch (DivideByZeroException)
        {
            throw RenderDiagnostics.DivisionByZero(places.Operator, BinaryOperators.Symbol(places));
        }
        catch (OverflowException)
        {
            throw RenderDiagnostics.Function(places.Operator, "The result is too large for a decimal number.");
        }
    }

    private static object? OfDoubles(BinaryOperator op, double left, double right, object first, object second, in OperatorPlaces places) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideToInteger => Math.Round(left / right),
        BinaryOperator.Modulo => left % right,
        BinaryOperator.Equal => Boxes.Of(left == right),
        BinaryOperator.NotEqual => Boxes.Of(left != right),
        BinaryOperator.Less => Boxes.Of(left < right),
        BinaryOperator.LessOrEqual => Boxes.Of(left <= right),
        BinaryOperator.Greater => Boxes.Of(left > right),
        BinaryOperator.GreaterOrEqual => Boxes.Of(left >= right),
        _ => throw BinaryOperators.Error(first, second, places),
    };

    private static object? OfFloats(BinaryOperator op, object left, object right, in OperatorPlaces places)
    {
        var result = OfDoubles(op, NumberMath.ToDouble(left), NumberMath.ToDouble(right), left, right, places);
        return result is double real ? (float)real : result;
    }
}
