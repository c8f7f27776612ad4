using System.Globalization;

namespace EsfReports.Store;

/// <summary>The place of an import in time: its day, and among the imports of one day its number.</summary>
internal static class Ordinal
{
    private const long PerDay = 1_000_000;

    public static long Of(DateOnly date, long importId) => (Day(date) * PerDay) + (importId % PerDay);

    /// <summary>The highest ordinal of a day; of all days, if no day is given.</summary>
    public static long Limit(DateOnly? date) => date is { } day ? (Day(day) * PerDay) + PerDay - 1 : long.MaxValue;

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Day(DateOnly date) => (date.Year * 10_000L) + (date.Month * 100) + date.Day;
}
