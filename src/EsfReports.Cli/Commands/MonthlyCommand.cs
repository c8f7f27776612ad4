using System.CommandLine;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports monthly</c>: everything in one go, for a scheduled job.</summary>
internal static class MonthlyCommand
{
    // More projects than this do not leave the bank in a month; that a part of it was not read is likelier.
    private const decimal LargestFall = 0.1m;

    public static Command Create(CommandContext context)
    {
        var where = CommandOptions.Where();
        var acceptFall = new Option<bool>("--accept-fall")
        {
            Description = "Makes the documents although more than 10 % of the projects of the import before are gone.",
        };
        var options = new RunOptionSet();
        var command = new Command(
            "monthly", "Makes all fact sheets, all portfolios, the changes since the import before, an index page and a manifest.") { where, acceptFall };
        options.AddTo(command);
        command.SetAction(parsed => Make(options.Read(parsed, context), context, parsed.GetValue(where), parsed.GetValue(acceptFall)));
        return command.WithExamples("esf-reports monthly --store esf.db --out documents/2026-11 --as-of 2026-11-01");
    }

    /// <summary>Makes the documents of a month.</summary>
    public static int Make(RunSettings settings, CommandContext context, ProjectFilter? filter = null, bool acceptsFall = false)
    {
        var preparation = RunPreparation.Begin(settings, context);
        using var store = ProjectStore.Open(settings.Store);
        var all = store.ReadAll(settings.Date);
        var projects = ProjectChoice.Required(all, filter);
        (DateOnly Day, IReadOnlyList<Project> Projects)? earlier = EarlierImport(store, settings.Date) is { } day ? (day, store.ReadAll(day)) : null;
        if (!acceptsFall && earlier is { } before && FindFall(before.Projects.Count, all.Count, before.Day) is { } fall)
            return context.Fail(fall, ExitCode.NothingMade);

        if (RunSession.Start(context, ContactsKept.Mark(settings, store, context), preparation) is not { } session
            || session.Report("fact-sheet") is not { } factSheet
            || session.Report("portfolio") is not { } portfolio
            || session.Report("changes") is not { } changes
            || session.Report("index") is not { } index)
        {
            return ExitCode.WrongUsage;
        }

        var job = earlier is { } from ? session.Jobs.ForChanges(changes, ChangesCommand.Compare(store, from, (settings.Date, all), filter), "") : null;
        IReadOnlyList<DocumentJob> jobs =
        [
            .. session.Jobs.ForAllRegions(portfolio, projects, portfolio.Name, filter),
            .. job is null ? [] : new[] { job },
            .. session.Jobs.ForProjects(factSheet, projects, factSheet.Name),
        ];
        var exitCode = session.MakeMonth(jobs, index, projects, ContactsKept.In(store, settings.Date));
        if (job is not null && (exitCode is ExitCode.Done or ExitCode.DoneWithErrors) && session.Message(job) is { } message)
            context.Print(message);
        return exitCode;
    }

    /// <summary>The day of the last import before that of the current state; null if there was only one.</summary>
    private static DateOnly? EarlierImport(ProjectStore store, DateOnly date)
    {
        var days = store.Imports().Select(import => import.Date).Where(day => day <= date).Distinct().OrderDescending().Take(2).ToList();
        return days.Count == 2 ? days[1] : null;
    }

    private static string? FindFall(int before, int now, DateOnly day) => before - now <= before * LargestFall
        ? null
        : $"The store knows {now} projects, but {before} on {day:yyyy-MM-dd}: {(before - now) * 100 / before} % are gone, so nothing was made. "
            + "Was the whole bank read? The commands imports and changes show more; --accept-fall makes the documents all the same.";
}
