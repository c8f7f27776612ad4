using System.Globalization;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>string</c> that read numbers in the way of the culture; null if the text is none.</summary>
internal static class StringNumbers
{
    private const NumberStyles Real = NumberStyles.Float | NumberStyles.AllowThousands;

    public static void AddTo(FunctionGroup group) => group
        .Add("to_int", "text:text", "The text as a whole number of 32 bits, or null.", static call => int.TryParse(call.Text(0), NumberStyles.Integer, call.Culture, out var number) ? Boxes.Of(number) : null)
        .Add("to_long", "text:text", "The text as a whole number of 64 bits, or null.", static call => long.TryParse(call.Text(0), NumberStyles.Integer, call.Culture, out var number) ? number : null)
        .Add("to_float", "text:text", "The text as a real number of 32 bits, or null.", static call => float.TryParse(call.Text(0), Real, call.Culture, out var number) ? number : null)
        .Add("to_double", "text:text", "The text as a real number of 64 bits, or null.", static call => double.TryParse(call.Text(0), Real, call.Culture, out var number) ? number : null);
}
