using System.Globalization;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static ScriptObject Create() => new FunctionGroup("timespan")
        .AddValue("zero", TimeSpan.Zero)
        .Add("from_days", "days:number", "A span of that many days.", static call => Make(call, TimeSpan.FromDays))
        .Add("from_hours", "hours:number", "A span of that many hours.", static call => Make(call, TimeSpan.FromHours))
        .Add("from_minutes", "minutes:number", "A span of that many minutes.", static call => Make(call, TimeSpan.FromMinutes))
        .Add("from_seconds", "seconds:number", "A span of that many seconds.", static call => Make(call, TimeSpan.FromSeconds))
        .Add("from_milliseconds", "milliseconds:number", "A span of that many milliseconds.", static call => Make(call, TimeSpan.FromMilliseconds))
        .Add("parse", "text:text", "The span of a text such as 1.02:03:04.", Parse)
        .Build();

    private static TimeSpan Make(FunctionCall call, Func<double, TimeSpan> make)
    {
        try
        {
            return make(call.Number(0));
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentException)
        {
            throw call.ErrorAt(0, "The span is too long.");
        }
    }

    private static object? Parse(FunctionCall call)
    {
        var text = call.Text(0);
        if (string.IsNullOrEmpty(text))
            return TimeSpan.Zero;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : throw call.Error($"'{text}' is not a time span.", "Spans are read as days.hours:minutes:seconds.");
    }
}
