using System.Globalization;
using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>All messages about report folders, texts and runs. Templates have their own in Templating.</summary>
internal static class ReportDiagnostics
{
    public static Diagnostic FileIsMissing(string path, string what) => new(
        "ESF2301", Severity.Error, new SourceLocation(path), $"The templates folder has no file {path}; it holds {what}.",
        "Start from a copy of the built-in templates: esf-reports templates copy DIR.");

    public static Diagnostic BrokenYaml(SourceLocation location, string found) => new(
        "ESF2302", Severity.Error, location, $"This is not YAML: {found.TrimEnd('.')}.",
        "A text with a colon, a hash or a quotation mark needs quotation marks around it.");

    public static Diagnostic TextIsAList(SourceLocation location, string key) => new(
        "ESF2303", Severity.Error, location, $"'{key}' is a list; a texts file has texts, and groups of texts with names.");

    public static Diagnostic UnknownKey(SourceLocation location, string key, IReadOnlyList<string> known) => new(
        "ESF2304", Severity.Error, location, $"'{key}' is not known here; known are {string.Join(", ", known)}.",
        NearestName.Find(key, known) is { } nearest ? $"Did you mean {nearest}?" : null);

    public static Diagnostic KeyIsMissing(string path, string key, string expected) => new(
        "ESF2305", Severity.Error, new SourceLocation(path), $"'{key}' is missing; it says {expected}.");

    public static Diagnostic UnknownKind(SourceLocation location, string kind) => new(
        "ESF2306", Severity.Error, location, $"'{kind}' is not a kind of report; expected {ReportKinds.Expected}.");

    public static Diagnostic NotANumber(SourceLocation location, string key, string found) => new(
        "ESF2319", Severity.Error, location, $"'{key}' is '{found}'; expected a whole number such as 2000.");

    public static Diagnostic TemplateIsMissing(SourceLocation location, string template) => new(
        "ESF2307", Severity.Error, location, $"The template {template} is not in the templates folder.");

    public static Diagnostic FitIsIncomplete(SourceLocation location) => new(
        "ESF2308", Severity.Error, location, "'fit' must name the most 'pages' of a document, 1 or more, and a list of 'grades'.");

    public static Diagnostic LogoIsMissing(SourceLocation location, string path) => new(
        "ESF2316", Severity.Error, location, $"The logo {path} is not in the templates folder.",
        "Put the file into theme/images and name it as theme/images/NAME.svg.");

    public static Diagnostic LogoHasNoAlternative(SourceLocation location, string language) => new(
        "ESF2317", Severity.Error, location, $"The logo has no 'logo-alternative: {language}', which is read to those who do not see it.");

    public static Diagnostic TextWasCut(string document, int pages, int cut, int length) => new(
        "ESF2401", Severity.Warning, SourceLocation.None,
        $"The text of {document} does not fit on {Pages(pages)}: {Number(cut)} of {Number(length)} letters are left out of the PDF.",
        "The web page has all of it, and so has the PDF with --layout full.");

    public static Diagnostic TextDoesNotFit(string document, int wanted, int pages) => new(
        "ESF2402", Severity.Warning, SourceLocation.None,
        $"{document} takes {Pages(pages)} instead of {Number(wanted)}, even with its text cut.",
        "Set name, facts or figures of the template in smaller type, or allow more pages under 'fit' in report.yaml.");

    public static string TextIsMissing(string key, string file, string? nearest) =>
        $"The text '{key}' is not in {file}." + (nearest is null ? "" : $" Did you mean '{nearest}'?");

    public static string PlaceholderIsMissing(string key, string file, string placeholder) =>
        $"The text '{key}' in {file} has the placeholder {{{placeholder}}}, but the template gives no '{placeholder}'.";

    public static Diagnostic ReportHasNoFormat(ReportDefinition report, ReportFormat format) => new(
        "ESF2310", Severity.Error, new SourceLocation($"{report.Name}/report.yaml"),
        $"The report {report.Name} has no template for {format.Extension()}.",
        format == ReportFormat.Workbook ? "Name one under 'workbook' in report.yaml." : null);

    public static Diagnostic VisibilityIsMissing(string path, string period) => new(
        "ESF2311", Severity.Error, new SourceLocation(path), $"There is no record of the statement for the programming period {period}.");

    public static Diagnostic ModelIsNoJson(SourceLocation location) => new(
        "ESF2314", Severity.Error, location, "The model is not JSON from here on.");

    public static Diagnostic ModelIsNoObject(string path) => new(
        "ESF2315", Severity.Error, new SourceLocation(path), "The model must be a JSON object; its members are the variables of the template.");

    public static Diagnostic UnknownPeriod(SourceLocation location) => new(
        "ESF2312", Severity.Error, location, "A record must name its programming period: 2007-2013, 2014-2020 or 2021-2027.");

    public static Diagnostic VisibilityTextIsMissing(SourceLocation location, string key) => new(
        "ESF2313", Severity.Error, location, $"The record has no text for '{key}', which the law demands beside the emblem.");

    public static Diagnostic VisibilityValueIsMissing(SourceLocation location, string key, string expected) => new(
        "ESF2318", Severity.Error, location, $"'{key}' must be {expected}.");

    public static Diagnostic WebFileIsMissing(SourceLocation location, string path, string what) => new(
        "ESF4505", Severity.Error, location, $"The {what} {path} is not in the templates folder, so the web page lacks it.");

    public static Diagnostic CannotWrite(string file, string reason) => new(
        "ESF4501", Severity.Error, new SourceLocation(file), $"The file could not be written: {reason}");

    /// <summary>The store says itself what is wrong with it.</summary>
    public static Diagnostic CannotRead(string reason, string? hint) => new("ESF4507", Severity.Error, SourceLocation.None, reason, hint);

    public static Diagnostic ProgramError(string document, string exception) => new(
        "ESF4502", Severity.Error, SourceLocation.None, $"The program failed on {document}: {exception}",
        "This is a mistake in the program, not in your data. All other documents are made.");

    public static Diagnostic StoppedAfterWriteErrors(int count) => new(
        "ESF4503", Severity.Error, SourceLocation.None,
        $"The run stopped, because {count} files in a row could not be written.", "See to the disk and run the command again: what is made stays.");

    public static Diagnostic StoppedFromOutside() => new(
        "ESF4504", Severity.Error, SourceLocation.None, "The run was stopped; the documents in work were finished.",
        "Run the command again: what is made stays.");

    public static Diagnostic OperationIncomplete(SourceLocation place, string id, IReadOnlyList<string> lacking, string basis) => new(
        "ESF4506", Severity.Error, place,
        $"The operation {id} lacks {string.Join(", ", lacking)}, which {basis} demands.",
        "Import a source that has it; the list names the operation among the incomplete ones.");

    private static string Pages(int count) => count == 1 ? "1 page" : $"{Number(count)} pages";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
