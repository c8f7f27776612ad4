using System.CommandLine;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports changes</c>: what is different between two days.</summary>
internal static class ChangesCommand
{
    private static readonly IReadOnlyList<string> Formats = ["text", "message", "xlsx", "pdf", "html"];

    public static Command Create(CommandContext context)
    {
        var store = CommandOptions.Store();
        var from = CommandOptions.Day("--from", "The first day.");
        var to = CommandOptions.Day("--to", "The second day.");
        var where = CommandOptions.Where();
        var json = new Option<bool>("--json") { Description = "Prints an array of changes, with the names of the documented JSON form." };
        var format = CommandOptions.Words(
            "--format", "How the result is given, with commas between; text if left out. A message is one paragraph for an e-mail.", Formats, "text");
        var language = CommandOptions.Language();
        var output = CommandOptions.Out("Folder for xlsx, pdf and html.");
        output.Required = false;
        var templates = CommandOptions.Templates();
        var command = new Command("changes", "Shows projects that are new, reappeared, changed, ended or vanished between two days.")
        {
            store, from, to, where, json, format, language, output, templates,
        };
        command.SetAction(parsed =>
        {
            var (first, second) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            if (first >= second)
                return context.Fail("The first day must lie before the second.", ExitCode.WrongUsage);
            var formats = parsed.GetRequiredValue(format);
            if (parsed.GetValue(output) is null && formats.Any(word => ReportFormats.Find(word) is not null))
                return context.Fail("The formats xlsx, pdf and html are files: --out names the folder for them.", ExitCode.WrongUsage);
            var settings = new RunSettings(
                parsed.GetRequiredValue(store), parsed.GetValue(output) ?? "", second, [.. formats.Select(ReportFormats.Find).OfType<ReportFormat>().Order()],
                parsed.GetValue(language) ?? ReportLanguage.Swedish, parsed.GetValue(templates), 1);
            return Run(settings, first, parsed.GetValue(where), parsed.GetValue(json) ? ["json"] : formats, context);
        });
        return command.WithExamples(
            "esf-reports changes --store esf.db --from 2026-10-01 --to 2026-11-01",
            "esf-reports changes --store esf.db --from 2026-10-01 --to 2026-11-01 --where \"region=Stockholm\" --json",
            "esf-reports changes --store esf.db --from 2026-10-01 --to 2026-11-01 --format message,pdf --out changes");
    }

    private static int Run(RunSettings settings, DateOnly from, ProjectFilter? filter, IReadOnlyList<string> formats, CommandContext context)
    {
        using var store = ProjectStore.Open(settings.Store);
        var changes = Compare(store, (from, store.ReadAll(from)), (settings.Date, store.ReadAll(settings.Date)), filter);
        if (formats.Contains("json"))
            context.Out.WriteLine(ChangeJson.Write(changes.Changes));
        if (formats.Contains("text"))
            Print(changes.Changes, context);
        if (formats is ["text"] or ["json"])
            return ExitCode.Done;
        if (RunSession.Start(context, ContactsKept.Mark(settings, store, context), RunPreparation.Begin(settings, context)) is not { } session || session.Report("changes") is not { } report)
            return ExitCode.WrongUsage;

        var job = session.Jobs.ForChanges(report, changes, "");
        if (formats.Contains("message") && session.Message(job) is { } message)
            context.Print(message);
        return settings.Formats.Count == 0 ? ExitCode.Done : session.Make([job]);
    }

    /// <summary>What is different between two days, in the projects that meet a condition on one of them.</summary>
    /// <param name="store">Tells what was ever known.</param>
    /// <param name="from">The first day, and all projects as known on it.</param>
    /// <param name="to">The second day, and all projects as known on it.</param>
    /// <param name="filter">The condition; null for all projects.</param>
    public static ChangesReport Compare(
        IProjectStore store, (DateOnly Day, IReadOnlyList<Project> Projects) from, (DateOnly Day, IReadOnlyList<Project> Projects) to, ProjectFilter? filter)
    {
        var (before, after) = (from.Projects, to.Projects);
        if (filter is not null)
        {
            var wanted = before.Concat(after).Where(filter.Matches).Select(project => project.Id).ToHashSet();
            (before, after) = ([.. before.Where(project => wanted.Contains(project.Id))], [.. after.Where(project => wanted.Contains(project.Id))]);
        }

        return new ChangesReport(from.Day, to.Day, before, after, store.EverKnown(from.Day));
    }

    private static void Print(IReadOnlyList<ProjectChange> changes, CommandContext context)
    {
        foreach (var change in changes)
        {
            context.Print(TerminalText.OneLine($"{ChangeJson.Word(change.Kind)}: {change.Project.Id} {change.Project.Name}".TrimEnd()));
            foreach (var field in change.Fields)
                context.Print(TerminalText.OneLine($"  {ProjectJson.NameOf(field.Field)}: {Shorten(field.Old)} -> {Shorten(field.New)}"));
        }

        context.Say(Counted.Of(changes.Count, "change"));
    }

    private static string Shorten(string? value) => value switch
    {
        null => "-",
        { Length: > 60 } => value[..60] + "…",
        _ => value,
    };
}
