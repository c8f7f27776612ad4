using EsfReports.Templating.Evaluation;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>date</c>; the object itself can be called to parse a text.</summary>
internal static class DateFunctions
{
    public const string DefaultFormat = "%d %b %Y";

    public static ScriptObject Create() => new FunctionGroup("date")
        .Add("now", "", "The time now, if the host gives a clock.", Now)
        .Add("utc_now", "", "The time now in UTC, if the host gives a clock.", Now)
        .Add("add_days", "date:date days:number", "The date so many days later.", static call => Add(call, call.Number(1), static (date, x) => date.AddDays(x)))
        .Add("add_months", "date:date months:int", "The date so many months later; the day is clipped to the end of the month.", static call => Add(call, call.Integer(1), static (date, x) => date.AddMonths((int)x)))
        .Add("add_years", "date:date years:int", "The date so many years later.", static call => Add(call, call.Integer(1), static (date, x) => date.AddYears((int)x)))
        .Add("add_hours", "date:date hours:number", "The time so many hours later.", static call => Add(call, call.Number(1), static (date, x) => date.AddHours(x)))
        .Add("add_minutes", "date:date minutes:number", "The time so many minutes later.", static call => Add(call, call.Number(1), static (date, x) => date.AddMinutes(x)))
        .Add("add_seconds", "date:date seconds:number", "The time so many seconds later.", static call => Add(call, call.Number(1), static (date, x) => date.AddSeconds(x)))
        .Add("add_milliseconds", "date:date milliseconds:number", "The time so many milliseconds later.", static call => Add(call, call.Number(1), static (date, x) => date.AddMilliseconds(x)))
        .Add("parse", "text:text pattern:text? culture:text?", "The date of a text, by a pattern of % codes or in the way of a culture.", DateParsing.Parse)
        .Add("parse_to_string", "text:text output_pattern:text? output_culture:text? input_pattern:text? input_culture:text?", "The date of a text, written by a pattern.", DateParsing.ParseToString)
        .Add("to_string", "date:date pattern:text culture:text?", "The date by a pattern of % codes.", ToText)
        .AddValue("format", DefaultFormat)
        .AddValue("default_format", DefaultFormat)
        .Build(called: "parse");

    private static object Now(FunctionCall call) =>
        call.State.Context.Clock?.GetUtcNow().UtcDateTime
        ?? throw call.Error("There is no clock here.", "The same data must give the same document; put the date into the data.");

    private static DateTime? Add(FunctionCall call, double amount, Func<DateTime, double, DateTime> add)
    {
        try
        {
            return call.Date(0) is { } date ? add(date, amount) : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Error("The date would be outside of the years 1 to 9999.");
        }
    }

    private static object? ToText(FunctionCall call)
    {
        if (call.Date(0) is not { } date)
            return null;
        var culture = ValueFormats.Culture(call, call.Text(2));
        var pattern = call.TextOrEmpty(1);
        call.ChargeText(pattern.Length * 8L);
        return DateFormatter.Format(date, pattern, culture, call.State);
    }
}
