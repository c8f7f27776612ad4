using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Sources;

namespace EsfReports.Cli;

/// <summary>The options that several commands share, so that they mean the same everywhere.</summary>
internal static class CommandOptions
{
    public static Option<string> Store() => new("--store")
    {
        Description = "File of the store that import wrote.",
        HelpName = "FILE",
        Required = true,
    };

    public static Option<string> Out(string description = "Folder for the documents; made if it is not there.") => new("--out")
    {
        Description = description,
        HelpName = "DIR",
        Required = true,
    };

    public static Option<DateOnly?> AsOf(string description, string whenLeftOut = "today") => new("--as-of")
    {
        Description = $"{description} As 2026-11-01; {whenLeftOut} if left out.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    public static Option<DateOnly> Day(string name, string description) => new(name)
    {
        Description = $"{description} As 2026-11-01.",
        HelpName = "DATE",
        Required = true,
        CustomParser = result => ParseDate(result) ?? default,
    };

    public static Option<string?> Templates() => new("--templates")
    {
        Description = "Your own templates; what the folder lacks comes from the built-in ones (see: templates copy).",
        HelpName = "DIR",
    };

    public static Option<IReadOnlyList<ReportFormat>?> Format(string whenLeftOut = "all") => new("--format")
    {
        Description = $"Kinds of files, with commas between; {whenLeftOut} if left out.",
        HelpName = "pdf,xlsx,html",
        CustomParser = ParseFormats,
    };

    /// <summary>Some of a few words, with commas between; all of them if left out and <paramref name="whenLeftOut"/> is null.</summary>
    public static Option<IReadOnlyList<string>> Words(string name, string description, IReadOnlyList<string> known, string? whenLeftOut) => new(name)
    {
        Description = description,
        HelpName = string.Join(',', known),
        CustomParser = result => ParseWords(result, known),
        DefaultValueFactory = _ => whenLeftOut is null ? known : [whenLeftOut],
    };

    public static Option<ReportLanguage?> Language() => new("--language")
    {
        Description = "Language of the documents; sv if left out.",
        HelpName = "sv|en",
        CustomParser = result => ParseWord(result, ReportLanguages.Find, "sv or en"),
    };

    public static Option<SheetLayout?> Layout() => new("--layout")
    {
        Description = "Paper for each project. auto (if left out): one page, or two if the text needs them. one-page: the text is cut. full: all of the "
            + "text, in the PDF too. poster, poster-landscape: the A3 poster that projects must show.",
        HelpName = "LAYOUT",
        CustomParser = result => ParseWord(result, SheetLayouts.Find, "auto, one-page, full, poster or poster-landscape"),
    };

    public static Option<int?> Workers() => new("--workers")
    {
        Description = "How many documents are made at the same time, one for each core if left out. The files are the same whatever the number.",
        HelpName = "N",
        CustomParser = ParseWorkers,
    };

    public static Option<ContactMode?> Contacts() => new("--contacts")
    {
        Description = "Which contacts of the pages are kept: none (if left out), role for shared mailboxes only, full for all (internal use).",
        HelpName = "none|role|full",
        CustomParser = result => ParseWord(result, FindContacts, "none, role or full"),
    };

    public static Option<string?> Owners() => new("--owners")
    {
        Description = "Text file with your own spellings of owners, one a line: name or organisation number = name to print.",
        HelpName = "FILE",
    };

    public static Option<ProjectFilter?> Where() => new("--where")
    {
        Description = "Only projects for which the condition holds. Fields: " + string.Join(", ", ProjectFilter.FieldNames) + ".",
        HelpName = "CONDITION",
        CustomParser = ParseFilter,
    };

    public static Option<ProgrammingPeriod> Period() => new("--period")
    {
        Description = "The programming period of the list.",
        HelpName = "2021-2027|2014-2020",
        Required = true,
        CustomParser = ParsePeriod,
    };

    private static ProgrammingPeriod ParsePeriod(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ProgrammingPeriods.Find(text) is { } period and not ProgrammingPeriod.From2007To2013)
            return period;
        result.AddError($"'{text}' is not a period with a list of operations; expected 2021-2027 or 2014-2020.");
        return default;
    }

    private static ProjectFilter? ParseFilter(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var parsed = ProjectFilter.Parse(text, CodeLists.BuiltIn);
        if (parsed.Error is { } error)
            result.AddError($"--where \"{text}\" (column {error.Column.ToString(CultureInfo.InvariantCulture)}): {error.Message}{Nearest(error)}");
        return parsed.Filter;
    }

    private static string Nearest(FilterError error) =>
        error.UnknownField is { } field && NearestName.Find(field.ToLowerInvariant(), ProjectFilter.FieldNames) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static ContactMode? FindContacts(string? word) => word switch
    {
        "none" => ContactMode.None,
        "role" => ContactMode.Role,
        "full" => ContactMode.Full,
        _ => null,
    };

    private static T? ParseWord<T>(ArgumentResult result, Func<string?, T?> find, string expected)
        where T : struct
    {
        var word = result.Tokens[0].Value;
        var value = find(word);
        if (value is null)
            result.AddError($"'{word}' is not a value of {NameOf(result)}; expected {expected}.");
        return value;
    }

    internal static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError($"'{text}' is not a date; expected year, month and day as in 2026-11-01.");
        return null;
    }

    private static List<ReportFormat> ParseFormats(ArgumentResult result)
    {
        var words = result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (ReportFormats.Find(word.ToLowerInvariant()) is null)
                result.AddError($"'{word}' is not a format; expected pdf, xlsx or html, with commas between.");
        }

        var formats = new List<ReportFormat>();
        foreach (var format in ReportFormats.All)
        {
            if (words.Contains(format.Extension(), StringComparer.OrdinalIgnoreCase))
                formats.Add(format);
        }

        if (formats.Count == 0)
            result.AddError("--format names no format; expected pdf, xlsx or html, with commas between.");
        return formats;
    }

    internal static List<string> ParseWords(ArgumentResult result, IReadOnlyList<string> known)
    {
        var words = result.Tokens.SelectMany(token => token.Value.ToLowerInvariant()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct().ToList();
        var expected = $"expected {string.Join(", ", known.SkipLast(1))} or {known[^1]}, with commas between";
        foreach (var word in words.Where(word => !known.Contains(word)))
            result.AddError($"'{word}' is not a value of {NameOf(result)}; {expected}.");
        if (words.Count == 0)
            result.AddError($"{NameOf(result)} names nothing; {expected}.");
        return words;
    }

    private static int? ParseWorkers(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 256)
            return number;
        result.AddError($"'{text}' is not a number of workers; expected 1 to 256.");
        return null;
    }

    private static string NameOf(ArgumentResult result) => (result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name;
}
