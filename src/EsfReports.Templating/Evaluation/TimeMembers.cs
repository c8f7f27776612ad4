using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>The members of dates and time spans.</summary>
internal static class TimeMembers
{
    public static object? Get(object target, string name) => target is DateTime date ? OfDate(date, name) : OfSpan((TimeSpan)target, name);

    private static object? OfDate(DateTime date, string name) => name switch
    {
        "year" => Boxes.Of(date.Year),
        "month" => Boxes.Of(date.Month),
        "day" => Boxes.Of(date.Day),
        "hour" => Boxes.Of(date.Hour),
        "minute" => Boxes.Of(date.Minute),
        "second" => Boxes.Of(date.Second),
        "millisecond" => Boxes.Of(date.Millisecond),
        "microsecond" => Boxes.Of(date.Microsecond),
        "nanosecond" => Boxes.Of(date.Nanosecond),
        "day_of_year" => Boxes.Of(date.DayOfYear),
        "day_of_week" => date.DayOfWeek.ToString(),
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "kind" => date.Kind.ToString(),
        "ticks" => date.Ticks,
        _ => null,
    };

    private static object? OfSpan(TimeSpan span, string name) => name switch
    {
        "days" => Boxes.Of(span.Days),
        "hours" => Boxes.Of(span.Hours),
        "minutes" => Boxes.Of(span.Minutes),
        "seconds" => Boxes.Of(span.Seconds),
        "milliseconds" => Boxes.Of(span.Milliseconds),
        "microseconds" => Boxes.Of(span.Microseconds),
        "nanoseconds" => Boxes.Of(span.Nanoseconds),
        "ticks" => span.Ticks,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        "total_microseconds" => span.TotalMicroseconds,
        "total_nanoseconds" => span.TotalNanoseconds,
        _ => null,
    };
}
