using System.CommandLine;
using EsfReports.Reports;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports monthly</c>: everything in one go, for a scheduled job.</summary>
internal static class MonthlyCommand
{
    public static Command Create(CommandContext context)
    {
        var options = new RunOptionSet();
        var command = new Command("monthly", "Makes all fact sheets, all portfolios, an index page and a manifest.");
        options.AddTo(command);
        command.SetAction(parsed => Make(options.Read(parsed, context), context));
        return command.WithExamples("esf-reports monthly --store esf.db --out documents/2026-11 --as-of 2026-11-01");
    }

    /// <summary>Makes the documents of a month.</summary>
    public static int Make(RunSettings settings, CommandContext context)
    {
        using var store = ProjectStore.Open(settings.Store);
        var projects = ProjectChoice.Required(store.ReadAll(settings.Date), null);
        if (RunSession.Start(context, settings) is not { } session
            || session.Report("fact-sheet") is not { } factSheet
            || session.Report("portfolio") is not { } portfolio
            || session.Report("index") is not { } index)
        {
            return ExitCode.WrongUsage;
        }

        IReadOnlyList<DocumentJob> jobs =
        [
            .. session.Jobs.ForAllRegions(portfolio, projects, portfolio.Name),
            .. session.Jobs.ForProjects(factSheet, projects, factSheet.Name),
        ];
        return session.MakeMonth(jobs, index, projects, ContactsOf(store, settings.Date));
    }

    private static string ContactsOf(ProjectStore store, DateOnly date) =>
        string.Join(", ", store.Imports().Where(import => import.Date <= date).Select(import => import.Contacts).Distinct().Order(StringComparer.Ordinal));
}
