using System.Numerics;

namespace EsfReports.Templating.Values;

/// <summary>Integers take the smallest of int, long and BigInteger that holds them.</summary>
internal static class NumberMath
{
    public static object Narrow(long value) => value is >= int.MinValue and <= int.MaxValue ? Boxes.Of((int)value) : value;

    public static object Narrow(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Narrow((long)value) : value;

    public static object Add(long left, long right)
    {
        var sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) < 0 ? (BigInteger)left + right : Narrow(sum);
    }

    public static object Subtract(long left, long right)
    {
        var difference = unchecked(left - right);
        return ((left ^ right) & (left ^ difference)) < 0 ? (BigInteger)left - right : Narrow(difference);
    }

    public static object Multiply(long left, long right) => Narrow((Int128)left * right);

    public static BigInteger ToBigInteger(object value) => value switch
    {
        int small => small,
        long large => large,
        BigInteger big => big,
        _ => throw new ArgumentException("Not an integer.", nameof(value)),
    };

    public static double ToDouble(object value) => value switch
    {
        int small => small,
        long large => large,
        float single => single,
        double real => real,
        decimal money => (double)money,
        BigInteger big => (double)big,
        _ => throw new ArgumentException("Not a number.", nameof(value)),
    };

    /// <summary>The value as a decimal; false if it is outside of what decimals hold.</summary>
    public static bool TryToDecimal(object value, out decimal result)
    {
        try
        {
            result = value switch
            {
                decimal money => money,
                int small => small,
                long large => large,
                float single => (decimal)single,
                double real => (decimal)real,
                BigInteger big => (decimal)big,
                _ => 0,
            };
            return true;
        }
        catch (OverflowException)
        {
            result = 0;
            return false;
        }
    }

    private static object Narrow(Int128 value) =>
        value >= long.MinValue && value <= long.MaxValue ? Narrow((long)value) : (BigInteger)value;
}
