using System.Globalization;

namespace EsfReports.Reports;

/// <summary>Writes dates without the machine's culture.</summary>
internal static class DateText
{
    /// <summary><c>2024-09-02</c>, the same in both languages (SS-ISO 8601).</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The key of the name of a month in the texts files: <c>date.month.9</c>.</summary>
    public static string MonthKey(DateOnly date) => "date.month." + date.Month.ToString(CultureInfo.InvariantCulture);
}
