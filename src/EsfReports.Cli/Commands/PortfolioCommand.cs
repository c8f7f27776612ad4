using System.CommandLine;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports portfolio</c>: a document for each region, county, programme area or owner, or for the nation.</summary>
internal static class PortfolioCommand
{
    public static Command Create(CommandContext context)
    {
        var choice = new PortfolioChoice();
        var where = CommandOptions.Where();
        var options = new RunOptionSet();
        var command = new Command(
            "portfolio", "Makes portfolios: key figures, charts, a map and the projects of a region, county, programme area, owner or the nation.");
        choice.AddTo(command);
        command.Add(where);
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = options.Read(parsed, context);
            var preparation = RunPreparation.Begin(settings, context);
            using var store = ProjectStore.Open(settings.Store);
            var filter = parsed.GetValue(where);
            var projects = ProjectChoice.Required(store.ReadAll(settings.Date), filter);
            if (RunSession.Start(context, ContactsKept.Mark(settings, store, context), preparation) is not { } session || session.Report("portfolio") is not { } report)
                return ExitCode.WrongUsage;
            var portfolios = session.Jobs.Portfolios(report, projects, "", filter, choice.NameOf(parsed));
            return choice.Choose(parsed, portfolios, context) is { } jobs ? session.Make(jobs) : ExitCode.WrongUsage;
        });
        return command.WithExamples(
            "esf-reports portfolio --store esf.db --out documents",
            "esf-reports portfolio --by county --store esf.db --out documents",
            "esf-reports portfolio --region Västsverige --owner \"Storåns kommun\" --store esf.db --out documents",
            "esf-reports portfolio --by nation --name \"Kommunernas projekt\" --where \"owner-kind=Kommun\" --store esf.db --out documents");
    }
}
