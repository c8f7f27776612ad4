using System.CommandLine;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports portfolio</c>: a document for each region, and one for the nation.</summary>
internal static class PortfolioCommand
{
    public static Command Create(CommandContext context)
    {
        var regions = new Option<string[]>("--region")
        {
            Description = "A region by name or code (SE23); repeat it for more. All regions that have projects, and the nation, if left out.",
            HelpName = "NAME",
        };
        var where = CommandOptions.Where();
        var options = new RunOptionSet();
        var command = new Command("portfolio", "Makes portfolios: key figures, breakdowns and the list of projects of a region or the nation.") { regions, where };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = options.Read(parsed, context);
            using var store = ProjectStore.Open(settings.Store);
            var projects = ProjectChoice.Required(store.ReadAll(settings.Date), parsed.GetValue(where));
            if (Choose(parsed.GetValue(regions) ?? [], projects, context) is not { } chosen)
                return ExitCode.WrongUsage;
            if (RunSession.Start(context, settings) is not { } session || session.Report("portfolio") is not { } report)
                return ExitCode.WrongUsage;
            return session.Make(chosen.Count == 0
                ? session.Jobs.ForAllRegions(report, projects, "")
                : [.. chosen.Select(region => session.Jobs.ForRegion(report, region, projects, ""))]);
        });
        return command.WithExamples(
            "esf-reports portfolio --store esf.db --out documents",
            "esf-reports portfolio --store esf.db --out documents --where \"period=2021-2027 and owner-kind=Kommun\"",
            "esf-reports portfolio --region Västsverige --region \"Småland och Öarna\" --store esf.db --out documents");
    }

    /// <summary>The regions of some names, each once; null, with a message for each, if one is unknown or has no projects.</summary>
    private static List<RegionEntry>? Choose(IReadOnlyList<string> names, IReadOnlyList<Project> projects, CommandContext context)
    {
        var lists = CodeLists.BuiltIn;
        var isGood = true;
        foreach (var name in names)
        {
            if (lists.FindRegion(name) is not { } region)
                isGood = Unknown(name, lists, context);
            else if (projects.All(project => lists.FindRegion(project.Region)?.Code != region.Code))
                isGood = Empty(region, context);
        }

        return isGood ? [.. names.Select(name => lists.FindRegion(name)!).DistinctBy(region => region.Code)] : null;
    }

    private static bool Unknown(string name, CodeLists lists, CommandContext context)
    {
        var known = lists.Regions.Select(region => region.Swedish).ToList();
        var nearest = NearestName.Find(name, known);
        context.Fail(
            $"There is no region '{name}'. " + (nearest is null ? $"Known are {string.Join(", ", known)}." : $"Did you mean '{nearest}'?"),
            ExitCode.WrongUsage);
        return false;
    }

    private static bool Empty(RegionEntry region, CommandContext context)
    {
        context.Fail($"The store has no project in {region.Swedish}.", ExitCode.WrongUsage);
        return false;
    }
}
