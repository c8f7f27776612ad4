using System.Globalization;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Reads the arguments of our functions, and turns what is wrong with them into messages at the call.</summary>
internal static class FunctionArguments
{
    /// <summary>A number; null if the argument is null or left out.</summary>
    public static decimal? Number(this FunctionCall call, int index, string name)
    {
        if (call[index] is not { } value)
            return null;
        return ScriptNumbers.Find(value)
            ?? throw call.ErrorAt(index, $"'{name}' takes a number, not '{Shorten(call.Print(value))}'.");
    }

    /// <summary>A number that must be there.</summary>
    public static decimal RequiredNumber(this FunctionCall call, int index, string name) =>
        Number(call, index, name) ?? throw call.ErrorAt(index, $"'{name}' takes a number, but the value is missing.");

    /// <summary>Decimals of a number, 0 to 6.</summary>
    public static int Decimals(this FunctionCall call, int index)
    {
        var decimals = call.Integer(index);
        return decimals is >= 0 and <= 6 ? decimals : throw call.ErrorAt(index, "A number is printed with 0 to 6 decimals.");
    }

    /// <summary>A date; null if the argument is null or left out.</summary>
    public static DateOnly? Day(this FunctionCall call, int index)
    {
        // Models from JSON have dates as texts.
        if (call[index] is string text && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        return call.Date(index) is { } date ? DateOnly.FromDateTime(date) : null;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
