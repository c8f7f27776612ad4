using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using EsfReports.Templating.Cultures;

namespace EsfReports.Templating;

/// <summary>The cultures that templates and hosts can name. They are bundled, so that no machine writes a number in another way.</summary>
public static class TemplateCultures
{
    private const string ResourceName = "EsfReports.Templating.Cultures.cultures.txt";

    private static readonly FrozenDictionary<string, Lazy<CultureInfo>> Cultures = ReadLines()
        .Select(static line => line.Split('|'))
        .ToFrozenDictionary(static columns => columns[0], static columns => new Lazy<CultureInfo>(() => Create(columns)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in alphabetical order, such as <c>sv-SE</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Cultures.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The culture of a name, or of a language alone (<c>sv</c>); the empty name is the invariant one; null if unknown.</summary>
    public static CultureInfo? Find(string name)
    {
        if (name.Length == 0)
            return CultureInfo.InvariantCulture;
        if (Cultures.TryGetValue(name, out var culture))
            return culture.Value;

        // A language alone means the country that has its name; English and the small ones are told apart here.
        var language = name.ToLowerInvariant();
        var full = language switch
        {
            "en" => "en-US",
            "sv" => "sv-SE",
            "nb" or "no" => "nb-NO",
            "da" => "da-DK",
            "zh" => "zh-CN",
            "uk" => "uk-UA",
            "cs" => "cs-CZ",
            "el" => "el-GR",
            "et" => "et-EE",
            "ga" => "ga-IE",
            "ja" => "ja-JP",
            "sl" => "sl-SI",
            _ => $"{language}-{language.ToUpperInvariant()}",
        };
        return Cultures.TryGetValue(full, out var byLanguage) ? byLanguage.Value : null;
    }

    private static IEnumerable<string> ReadLines()
    {
        using var stream = typeof(TemplateCultures).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return Regex.Unescape(line);
        }
    }

    private static NamedCulture Create(string[] columns) => new(columns[0], Numbers(columns), Dates(columns));

    /// <summary>Columns 1 to 14.</summary>
    private static NumberFormatInfo Numbers(string[] columns) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = columns[1],
        NumberGroupSeparator = columns[2],
        NumberGroupSizes = Integers(columns[3]),
        CurrencyGroupSizes = Integers(columns[3]),
        PercentGroupSizes = Integers(columns[3]),
        NegativeSign = columns[4],
        NumberNegativePattern = Integer(columns[5]),
        CurrencySymbol = columns[6],
        CurrencyDecimalDigits = Integer(columns[7]),
        CurrencyDecimalSeparator = columns[8],
        CurrencyGroupSeparator = columns[9],
        CurrencyPositivePattern = Integer(columns[10]),
        CurrencyNegativePattern = Integer(columns[11]),
        PercentSymbol = columns[12],
        PercentPositivePattern = Integer(columns[13]),
        PercentNegativePattern = Integer(columns[14]),
        PercentDecimalSeparator = columns[1],
        PercentGroupSeparator = columns[2],
        NumberDecimalDigits = 3,
        PercentDecimalDigits = 3,
        PositiveInfinitySymbol = "∞",
        NegativeInfinitySymbol = columns[4] + "∞",
        NaNSymbol = "NaN",
    });

    /// <summary>Columns 15 to 33.</summary>
    private static DateTimeFormatInfo Dates(string[] columns) => DateTimeFormatInfo.ReadOnly(new DateTimeFormatInfo
    {
        DayNames = columns[15].Split(','),
        AbbreviatedDayNames = columns[16].Split(','),
        MonthNames = Months(columns[17]),
        MonthGenitiveNames = Months(columns[18]),
        AbbreviatedMonthNames = Months(columns[19]),
        AbbreviatedMonthGenitiveNames = Months(columns[20]),
        AMDesignator = columns[21],
        PMDesignator = columns[22],
        DateSeparator = columns[23],
        TimeSeparator = columns[24],
        ShortDatePattern = columns[25],
        LongDatePattern = columns[26],
        ShortTimePattern = columns[27],
        LongTimePattern = columns[28],
        FirstDayOfWeek = (DayOfWeek)Integer(columns[29]),
        CalendarWeekRule = (CalendarWeekRule)Integer(columns[30]),
        FullDateTimePattern = columns[31],
        MonthDayPattern = columns[32],
        YearMonthPattern = columns[33],
    });

    // .NET wants a thirteenth month, which the calendars here do not have.
    private static string[] Months(string names) => [.. names.Split(','), ""];

    private static int[] Integers(string list) => [.. list.Split(',').Select(Integer)];

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
