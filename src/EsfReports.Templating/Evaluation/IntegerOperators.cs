using System.Numerics;
using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Operators between two ints, and ranges and shifts of all integers.</summary>
internal static class IntegerOperators
{
    /// <summary>A shift by more makes a number of more than a million bits.</summary>
    private const int LargestShift = 1_048_576;

    public static object? Apply(RenderState state, BinaryOperator op, int left, int right, in OperatorPlaces places)
    {
        switch (op)
        {
            case BinaryOperator.Add: return NumberMath.Narrow((long)left + right);
            case BinaryOperator.Subtract: return NumberMath.Narrow((long)left - right);
            case BinaryOperator.Multiply: return NumberMath.Narrow((long)left * right);
            case BinaryOperator.Divide: return right != 0 && (long)left % right == 0 ? NumberMath.Narrow((long)left / right) : (double)left / right;
            case BinaryOperator.DivideToInteger when right != 0: return NumberMath.Narrow((long)left / right);
            case BinaryOperator.Modulo when right != 0: return Boxes.Of((int)((long)left % right));
            case BinaryOperator.DivideToInteger or BinaryOperator.Modulo: throw RenderDiagnostics.DivisionByZero(places.Operator, BinaryOperators.Symbol(places));
            case BinaryOperator.Range or BinaryOperator.RangeExclusive: return Range(state, op, left, right, places);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight: return Shift(op, left, right, left, right, places);
            default: return BinaryOperators.Compare(op, left.CompareTo(right));
        }
    }

    /// <summary>The same for long and big integers.</summary>
    public static object? ApplyBig(RenderState state, BinaryOperator op, object left, object right, in OperatorPlaces places)
    {
        var first = NumberMath.ToBigInteger(left);
        var second = NumberMath.ToBigInteger(right);
        switch (op)
        {
            case BinaryOperator.Add: return NumberMath.Narrow(first + second);
            case BinaryOperator.Subtract: return NumberMath.Narrow(first - second);
            case BinaryOperator.Multiply: return Multiply(state, first, second, places);
            case BinaryOperator.Divide: return Divide(first, second);
            case BinaryOperator.DivideToInteger when !second.IsZero: return NumberMath.Narrow(first / second);
            case BinaryOperator.Modulo when !second.IsZero: return NumberMath.Narrow(first % second);
            case BinaryOperator.DivideToInteger or BinaryOperator.Modulo: throw RenderDiagnostics.DivisionByZero(places.Operator, BinaryOperators.Symbol(places));
            case BinaryOperator.Range or BinaryOperator.RangeExclusive: return Range(state, op, first, second, places);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight: return Shift(op, first, second, left, right, places);
            default: return BinaryOperators.Compare(op, first.CompareTo(second));
        }
    }

    private static object Multiply(RenderState state, BigInteger left, BigInteger right, in OperatorPlaces places)
    {
        var bits = left.GetBitLength() + right.GetBitLength();
        if (bits > LargestShift)
            throw RenderDiagnostics.Function(places.Operator, "The product would have more than a million bits.");
        state.Budget.Charge(bits >> 6, places.Operator);
        return NumberMath.Narrow(left * right);
    }

    private static object Divide(BigInteger left, BigInteger right)
    {
        if (right.IsZero)
            return (double)left / 0.0;
        var quotient = BigInteger.DivRem(left, right, out var remainder);
        return remainder.IsZero ? NumberMath.Narrow(quotient) : (double)left / (double)right;
    }

    private static object Shift(BinaryOperator op, BigInteger value, BigInteger amount, object left, object right, in OperatorPlaces places)
    {
        if (BigInteger.Abs(amount) > LargestShift || value.GetBitLength() > LargestShift)
            throw RenderDiagnostics.Function(places.Operator, $"The shift by {amount} is larger than {LargestShift}.");

        // Ints shift within 32 bits and longs within 64, as in C#.
        var bits = op == BinaryOperator.ShiftLeft ? (int)amount : -(int)amount;
        if (left is int number && right is int && Math.Abs(bits) < 32)
            return Boxes.Of(bits >= 0 ? number << bits : number >> -bits);
        if (left is int or long && Math.Abs(bits) < 64)
            return bits >= 0 ? (long)value << bits : (long)value >> -bits;
        return NumberMath.Narrow(bits >= 0 ? value << bits : value >> -bits);
    }

    private static NumberRange Range(RenderState state, BinaryOperator op, BigInteger first, BigInteger last, in OperatorPlaces places)
    {
        var distance = BigInteger.Abs(last - first) + (op == BinaryOperator.Range ? 1 : 0);
        var limit = state.Context.Limits.Loops;
        if (limit > 0 && distance > limit || distance > int.MaxValue)
            throw RenderDiagnostics.RangeLimit(places.Operator, limit);
        return new NumberRange(first, last >= first ? 1 : -1, (int)distance);
    }
}
