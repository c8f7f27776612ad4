using System.Globalization;
using System.Text;
using EsfReports.Templating.Evaluation;

namespace EsfReports.Templating.Functions;

/// <summary>Texts as dates. A time with an offset becomes UTC, so that the machine's zone does not show.</summary>
internal static class DateParsing
{
    private const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

    public static object? Parse(FunctionCall call)
    {
        if (call[0] is DateTime date)
            return date;
        return call.Text(0) is { Length: > 0 } text ? Parse(call, text, call.Text(1), call.Text(2)) : null;
    }

    public static object? ParseToString(FunctionCall call)
    {
        if (call.Text(0) is not { Length: > 0 } text)
            return "";
        var date = Parse(call, text, call.Text(3), call.Text(4));

        // Without a pattern the reference hands its own default to .NET, which reads only a part of it.
        var pattern = call.Text(1) is { } output ? ToNetPattern(call, output) : DateFunctions.DefaultFormat;
        return date.ToString(pattern, ValueFormats.Culture(call, call.Text(2)));
    }

    private static DateTime Parse(FunctionCall call, string text, string? pattern, string? cultureName)
    {
        if (pattern is null && TryParseIso(text, out var fast))
            return fast;

        var culture = ValueFormats.Culture(call, cultureName);
        DateTime date;
        var isDate = string.IsNullOrEmpty(pattern)
            ? DateTime.TryParse(text, culture, Styles, out date)
            : DateTime.TryParseExact(text, Patterns(call, pattern), culture, Styles, out date);
        if (!isDate && call.State.Switches.UnparsableDateIsError)
            throw RenderDiagnostics.UnparsableDate(call.PlaceOf(0), text);
        return isDate ? date : DateTime.MinValue;
    }

    /// <summary>The form of nearly all dates in data, <c>2026-07-29</c>.</summary>
    private static bool TryParseIso(string text, out DateTime date)
    {
        date = default;
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static string[] Patterns(FunctionCall call, string pattern)
    {
        var net = ToNetPattern(call, pattern);

        // A full month name is read too where the pattern has the short one.
        return pattern.Contains("%B", StringComparison.Ordinal) ? [net, net.Replace("MMM", "MMMM", StringComparison.Ordinal)] : [net];
    }

    private static string ToNetPattern(FunctionCall call, string pattern)
    {
        var net = new StringBuilder(pattern.Length * 2);
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '%' && index + 1 < pattern.Length)
                net.Append(ToNetCode(call, pattern[++index]));
            else if (pattern[index] is '"' or '\'' or '\\' or '%')
                net.Append('\\').Append(pattern[index]);
            else
                net.Append(pattern[index]);
        }

        // A single letter would be read as one of .NET's standard formats.
        return net.Length == 1 ? "%" + net : net.ToString();
    }

    private static string ToNetCode(FunctionCall call, char code) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'B' or 'h' => "MMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'n' => "\n",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        't' => "\t",
        'T' => "HH:mm:ss",
        'v' => "dd-MMM-yyyy",
        'x' => "MM/dd/yyyy",
        'X' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => throw call.Error($"%{code} cannot be used to read a date.", "Known are %a %A %b %B %d %e %F %H %I %k %m %M %p %S %T %y %Y and some more."),
    };
}
