using System.Numerics;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>math</c>.</summary>
internal static class MathFunctions
{
    private const int MostDigits = 15;

    public static ScriptObject Create() => new FunctionGroup("math")
        .Add("abs", "value", "The number without its sign.", Absolute)
        .Add("ceil", "value:number", "The next whole number above.", static call => Math.Ceiling(call.Number(0)))
        .Add("divided_by", "value:number divisor", "The quotient; a whole number, rounded down, if the divisor is one.", DividedBy)
        .Add("floor", "value:number", "The next whole number below.", static call => Math.Floor(call.Number(0)))
        .Add("format", "value format:text culture:text?", "The number in a .NET format such as N2 or #,##0.00.", Format)
        .Add("is_number", "value", "True for a number.", static call => Boxes.Of(ValueKinds.IsNumber(call[0])))
        .Add("minus", "value with", "The same as the operator -.", static call => Operate(call, BinaryOperator.Subtract))
        .Add("modulo", "value with", "The same as the operator %.", static call => Operate(call, BinaryOperator.Modulo))
        .Add("plus", "value with", "The same as the operator +.", static call => Operate(call, BinaryOperator.Add))
        .Add("round", "value:number precision:int?", "The number rounded to digits behind the point, a half to the even neighbour.", Round)
        .Add("times", "value with", "The same as the operator *.", static call => Operate(call, BinaryOperator.Multiply))
        .Add("uuid", "", "A new random identifier, if the host allows one.", Uuid)
        .Add("random", "min:int max:int", "A random whole number from min to below max, if the host allows one.", RandomNumber)
        .Build();

    private static object? Absolute(FunctionCall call) => call[0] switch
    {
        null => null,
        int number => NumberMath.Narrow(Math.Abs((long)number)),
        long number => NumberMath.Narrow(BigInteger.Abs(number)),
        float number => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        BigInteger number => NumberMath.Narrow(BigInteger.Abs(number)),
        var value => throw call.Error($"A {ValueKinds.Kind(value)} is no number, so it has no absolute value."),
    };

    private static object? DividedBy(FunctionCall call)
    {
        var quotient = call.Number(0) / ValueConversion.ToDouble(call.State, call[1], call.Place);
        return call[1] switch
        {
            int => Boxes.Of((int)Math.Floor(quotient)),
            long => NumberMath.Narrow((long)Math.Floor(quotient)),
            _ => quotient,
        };
    }

    private static object? Format(FunctionCall call)
    {
        if (call[0] is null)
            return "";
        if (!ValueKinds.IsNumber(call[0]))
            throw call.Error($"A {ValueKinds.Kind(call[0])} is no number, so it cannot be formatted as one.", "Convert a text with 'string.to_double' first.");
        return ValueFormats.Format(call, (IFormattable)call[0]!, call.Text(1), call.Text(2));
    }

    private static object? Operate(FunctionCall call, BinaryOperator op) =>
        BinaryOperators.Apply(call.State, op, call[0], call[1], new OperatorPlaces(call.Place, call.Place, call.Place));

    private static object? Round(FunctionCall call)
    {
        var digits = call.Integer(1);
        if (digits is < 0 or > MostDigits)
            throw call.Error($"Numbers are rounded to 0 to {MostDigits} digits, not to {digits}.");
        return Math.Round(call.Number(0), digits);
    }

    private static object? Uuid(FunctionCall call)
    {
        var bytes = new byte[16];
        RandomOf(call).NextBytes(bytes);

        // Version 4, variant 1: RFC 9562, 5.4.
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }

    private static object? RandomNumber(FunctionCall call)
    {
        var (min, max) = (call.Integer(0), call.Integer(1));
        if (min > max)
            throw call.Error($"The lower bound {min} is above the upper bound {max}.");
        return Boxes.Of(RandomOf(call).Next(min, max));
    }

    private static Random RandomOf(FunctionCall call) =>
        call.State.Context.Random ?? throw call.Error("There are no random numbers here.", "The same data must give the same document; put the number into the data.");
}
