using System.Globalization;
using System.Text;
using EsfReports.Templating.Functions;

namespace EsfReports.Templating.Evaluation;

/// <summary>Dates by patterns of % codes.</summary>
internal static class DateFormatter
{
    /// <summary>By <c>date.format</c>, as the template may have set it.</summary>
    public static string FormatDefault(DateTime date, RenderState state) =>
        Format(date, state.Variables.BuiltinMember("date", "format") as string ?? DateFunctions.DefaultFormat, state.Culture, state);

    public static string Format(DateTime date, string pattern, CultureInfo culture, RenderState state)
    {
        // Alone, %g means the default format.
        if (pattern == "%g")
        {
            var format = state.Variables.BuiltinMember("date", "format") as string;
            return Format(date, format is null or "%g" ? DateFunctions.DefaultFormat : format, culture, state);
        }

        var text = new StringBuilder(pattern.Length * 2);
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] != '%' || index + 1 == pattern.Length)
                text.Append(pattern[index]);
            else if (pattern[++index] == 'g')
                culture = CultureInfo.InvariantCulture;
            else
                Append(text, date, pattern[index], culture);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, DateTime date, char code, CultureInfo culture)
    {
        switch (code)
        {
            case 'd': Number(text, date.Day, 2); break;
            case 'm': Number(text, date.Month, 2); break;
            case 'Y': Number(text, date.Year, 4); break;
            case 'y': Number(text, date.Year % 100, 2); break;
            case 'C': Number(text, date.Year / 100, 2); break;
            case 'H': Number(text, date.Hour, 2); break;
            case 'I': Number(text, (date.Hour + 11) % 12 + 1, 2); break;
            case 'M': Number(text, date.Minute, 2); break;
            case 'S': Number(text, date.Second, 2); break;
            case 'L': Number(text, date.Millisecond, 3); break;
            case 'N': text.Append(date.ToString("fffffff", CultureInfo.InvariantCulture)).Append("00"); break;
            case 'j': Number(text, date.DayOfYear, 3); break;
            case 'e': Padded(text, date.Day); break;
            case 'k': Padded(text, date.Hour); break;
            case 'l': Padded(text, (date.Hour + 11) % 12 + 1); break;
            case 'u': Number(text, date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1); break;
            case 'w': Number(text, (int)date.DayOfWeek, 1); break;
            case 'U': Number(text, WeekOf(date, culture, DayOfWeek.Sunday), 2); break;
            case 'W': Number(text, WeekOf(date, culture, DayOfWeek.Monday), 2); break;
            case 'V': Number(text, ISOWeek.GetWeekOfYear(date), 2); break;
            case 's': text.Append(((DateTimeOffset)DateTime.SpecifyKind(date, DateTimeKind.Utc)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)); break;
            case 'Z': text.Append("+00:00"); break;
            case 'n': text.Append('\n'); break;
            case 't': text.Append('\t'); break;
            case '%': text.Append('%'); break;
            case 'v': text.Append(date.ToString("dd-MMM-yyyy", culture).ToUpperInvariant()); break;
            case 'P': text.Append(date.ToString("tt", culture).ToLowerInvariant()); break;
            default: AppendByCulture(text, date, code, culture); break;
        }
    }

    private static void AppendByCulture(StringBuilder text, DateTime date, char code, CultureInfo culture)
    {
        var format = code switch
        {
            'a' => "ddd",
            'A' => "dddd",
            'b' or 'h' => "MMM",
            'B' => "MMMM",
            'c' => "ddd MMM dd HH:mm:ss yyyy",
            'D' => "MM/dd/yy",
            'F' => "yyyy-MM-dd",
            'R' => "HH:mm",
            'r' => "hh:mm:ss tt",
            'T' => "HH:mm:ss",
            'p' => "tt",
            'x' => "d",
            'X' => "T",
            _ => null,
        };
        if (format is null)
            text.Append('%').Append(code);
        else
            text.Append(date.ToString(format, code is 'D' or 'F' or 'R' or 'T' ? CultureInfo.InvariantCulture : culture));
    }

    /// <summary>Weeks are counted from the first of January, whatever day it is.</summary>
    private static int WeekOf(DateTime date, CultureInfo culture, DayOfWeek first) =>
        culture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first);

    private static void Number(StringBuilder text, int number, int digits)
    {
        Span<char> buffer = stackalloc char[12];
        number.TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture);
        text.Append('0', Math.Max(0, digits - length)).Append(buffer[..length]);
    }

    private static void Padded(StringBuilder text, int number)
    {
        if (number < 10)
            text.Append(' ');
        Number(text, number, 1);
    }
}
