using System.Globalization;

namespace EsfReports.Templating.Functions;

/// <summary>.NET format strings, with the widths that a template can ask for kept in bounds.</summary>
internal static class ValueFormats
{
    private const int LongestFormat = 256;
    private const int LargestPrecision = 1000;

    public static string Format(FunctionCall call, IFormattable value, string? format, string? culture)
    {
        CheckFormat(call, format);
        try
        {
            return value.ToString(format, Culture(call, culture));
        }
        catch (FormatException)
        {
            throw call.Error($"'{format}' is not a format for this value.", "Formats are those of .NET, such as N0, N2, 0.0 or #,##0.00.");
        }
    }

    /// <summary>The culture of that name; the render's own if there is no name.</summary>
    public static CultureInfo Culture(FunctionCall call, string? name)
    {
        if (string.IsNullOrEmpty(name))
            return call.Culture;
        return TemplateCultures.Find(name) ?? throw call.Error($"The culture '{name}' is not known.", $"Known are {string.Join(", ", TemplateCultures.Names)}.");
    }

    private static void CheckFormat(FunctionCall call, string? format)
    {
        if (format is null)
            return;
        var isTooWide = format.Length > 1 && char.IsAsciiLetter(format[0])
            && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision) && precision > LargestPrecision;
        if (isTooWide || format.Length > LongestFormat)
            throw call.Error($"The format is too long: at most {LongestFormat} characters and {LargestPrecision} digits are possible.");
    }
}
