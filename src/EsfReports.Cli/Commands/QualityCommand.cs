using System.CommandLine;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Sources;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports quality</c>: what is doubtful or missing in the data.</summary>
internal sealed class QualityCommand(CommandContext context, ParseResult parsed)
{
    private static readonly IReadOnlyList<string> Formats = ["text", "json", "xlsx", "pdf", "html"];

    private readonly record struct Checked(IReadOnlyList<Project> Projects, IReadOnlyList<QualityFinding> Reading);

    private sealed record Options(
        Argument<string[]> Paths, Option<string> Store, Option<DateOnly?> AsOf, Option<ProjectFilter?> Where, Option<IReadOnlyList<string>> Format,
        Option<ReportLanguage?> Language, Option<string> Out, Option<string?> Templates, Option<bool> Strict);

    public static Command Create(CommandContext context)
    {
        var options = CreateOptions();
        var command = new Command("quality", "Checks the data: findings by rule and file, how many projects have each field, and what is not counted.")
        {
            options.Paths, options.Store, options.AsOf, options.Where, options.Format, options.Language, options.Out, options.Templates, options.Strict,
        };
        command.SetAction(parsed => new QualityCommand(context, parsed).Run(options));
        return command.WithExamples(
            "esf-reports quality --store esf.db",
            "esf-reports quality pages insatser.csv --strict",
            "esf-reports quality --store esf.db --format xlsx,pdf --out quality --where \"region=Västsverige\"");
    }

    private static Options CreateOptions()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Pages, lists of operations or folders of them, to check without a store.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var store = CommandOptions.Store();
        (store.Required, store.Description) = (false, "File of the store, instead of files to check.");
        var output = CommandOptions.Out("Folder for xlsx, pdf, html and json; json is printed if left out.");
        output.Required = false;
        return new Options(
            paths, store, CommandOptions.AsOf("Checks what was known on this day; the date of the report."), CommandOptions.Where(),
            CommandOptions.Words("--format", "How the result is given, with commas between; text if left out.", Formats, "text"),
            CommandOptions.Language(), output, CommandOptions.Templates(),
            new Option<bool>("--strict") { Description = "Exit code 1 if there are warnings, not only if there are errors." });
    }

    private int Run(Options options)
    {
        var paths = parsed.GetValue(options.Paths) ?? [];
        var store = parsed.GetValue(options.Store);
        var formats = parsed.GetRequiredValue(options.Format);
        if (paths.Length == 0 == (store is null))
            return context.Fail("Name either files to check or a store (--store).", ExitCode.WrongUsage);
        if (parsed.GetValue(options.Out) is null && formats.Any(format => format is not ("text" or "json")))
            return context.Fail("The formats xlsx, pdf and html are files: --out names the folder for them.", ExitCode.WrongUsage);

        var date = parsed.GetValue(options.AsOf) ?? context.Today;
        var settings = new RunSettings(
            store ?? "", parsed.GetValue(options.Out) ?? "", date, [.. formats.Select(ReportFormats.Find).OfType<ReportFormat>().Order()],
            parsed.GetValue(options.Language) ?? ReportLanguage.Swedish, parsed.GetValue(options.Templates), 1);
        var filter = parsed.GetValue(options.Where);
        var preparation = RunPreparation.Begin(settings, context);
        var data = store is null ? ReadFiles(paths, date) : ReadStore(ref settings);
        if (RunSession.Start(context, settings, preparation) is not { } session)
            return ExitCode.WrongUsage;

        var report = Check(data, ProjectChoice.Required(data.Projects, filter), filter is not null);
        var made = Give(report, session, settings, formats);
        return made != ExitCode.Done ? made : ExitCodeOf(report, parsed.GetValue(options.Strict));
    }

    private Checked ReadFiles(string[] paths, DateOnly date)
    {
        var import = new SourceImport(ReadOptions.Default);
        import.Read(paths, date);
        if (import.Projects.Count > 0)
            return new Checked(import.Projects, ReadingFindings.Of(import.Diagnostics, import.Projects));
        context.Report(import.Diagnostics);
        throw new NothingKnownException("No project was read from the files.");
    }

    private Checked ReadStore(ref RunSettings settings)
    {
        using var store = ProjectStore.Open(settings.Store);
        settings = ContactsKept.Mark(settings, store, context);
        var projects = store.ReadAll(settings.Date);
        return new Checked(projects, ReadingFindings.Of(StoredFindings.Of(store, settings.Date), projects));
    }

    // What is usual is told from all projects, also where only some are asked for.
    private static QualityReport Check(Checked data, IReadOnlyList<Project> chosen, bool isPart)
    {
        var wanted = chosen.Select(project => project.Id).ToHashSet();
        var findings = data.Reading.Concat(new QualityChecker(CodeLists.BuiltIn).Check(data.Projects));
        return new QualityReport(
            chosen, findings.Where(finding => finding.Project is null ? !isPart : wanted.Contains(finding.Project)));
    }

    private int Give(QualityReport report, RunSession session, RunSettings settings, IReadOnlyList<string> formats)
    {
        var texts = session.Setup.TextsOf(settings.Language);
        if (formats.Contains("text"))
        {
            foreach (var line in QualityLines.Of(report, texts))
                context.Print(line);
        }

        var json = formats.Contains("json") ? QualityJson.Write(report, settings.Date, texts) : null;
        if (json is not null && settings.Out.Length == 0)
            context.Out.Write(Encoding.UTF8.GetString(json));
        if (settings.Out.Length == 0)
            return ExitCode.Done;

        if (session.Report("quality") is not { } definition)
            return ExitCode.WrongUsage;
        var job = session.Jobs.ForQuality(definition, report, "");
        return session.Make(settings.Formats.Count == 0 ? [] : [job], json is null ? [] : [(job.Path + ".json", json)]);
    }

    private static int ExitCodeOf(QualityReport report, bool isStrict) =>
        report.CountOf(Severity.Error) > 0 || (isStrict && report.CountOf(Severity.Warning) > 0) ? ExitCode.DoneWithErrors : ExitCode.Done;
}
