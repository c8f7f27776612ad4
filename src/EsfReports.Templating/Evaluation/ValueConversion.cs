using System.Globalization;
using System.Numerics;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Values as the type that a parameter takes; what cannot be converted is an error at the argument.</summary>
internal static class ValueConversion
{
    public static int ToInteger(RenderState state, object? value, TextSpan place)
    {
        switch (value)
        {
            case int number:
                return number;
            case null:
                return 0;
            case bool flag:
                return flag ? 1 : 0;
            case string or CapturedText when int.TryParse(value.ToString(), NumberStyles.Integer, state.Culture, out var parsed):
                return parsed;
            case not null when ValueKinds.IsNumber(value) && TryRound(value, out var rounded):
                return rounded;
            default:
                throw RenderDiagnostics.WrongType(place, value, "an integer");
        }
    }

    public static double ToDouble(RenderState state, object? value, TextSpan place) => value switch
    {
        null => 0,
        bool flag => flag ? 1 : 0,
        _ when ValueKinds.IsNumber(value) => NumberMath.ToDouble(value),
        _ => throw RenderDiagnostics.WrongType(place, value, "a number", "Convert a text with 'string.to_double' first."),
    };

    /// <summary>Rounded half to even, as .NET converts.</summary>
    private static bool TryRound(object value, out int result)
    {
        var rounded = value is decimal money ? (double)Math.Round(money) : value is BigInteger big ? (double)big : Math.Round(NumberMath.ToDouble(value));
        var fits = rounded is >= int.MinValue and <= int.MaxValue;
        result = fits ? (int)rounded : 0;
        return fits;
    }
}
