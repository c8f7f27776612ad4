using System.CommandLine;
using System.Text;
using EsfReports.Domain;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports list</c>: the projects of a store, as a table or as JSON.</summary>
internal static class ListCommand
{
    public static Command Create(CommandContext context)
    {
        var store = CommandOptions.Store();
        var asOf = CommandOptions.AsOf("Shows what was known on this day.", "the latest state");
        var where = CommandOptions.Where();
        var json = new Option<bool>("--json") { Description = "Prints an array of projects in the documented JSON form." };
        var command = new Command("list", "Lists the projects of a store, in order of their ids.") { store, where, asOf, json };
        command.SetAction(parsed =>
        {
            using var projects = ProjectStore.Open(parsed.GetRequiredValue(store));
            var all = ProjectChoice.Where(projects.ReadAll(parsed.GetValue(asOf)), parsed.GetValue(where));
            if (parsed.GetValue(json))
                PrintJson(all, context);
            else
                PrintTable(all, context);
            return ExitCode.Done;
        });
        return command.WithExamples(
            "esf-reports list --store esf.db",
            "esf-reports list --store esf.db --where \"region=Västsverige and support>1000000\"",
            "esf-reports list --store esf.db --json > projects.json");
    }

    private static void PrintTable(IReadOnlyList<Project> projects, CommandContext context)
    {
        if (projects.Count > 0)
        {
            var lists = CodeLists.BuiltIn;
            List<IReadOnlyList<string>> rows = [["ID", "PERIOD", "REGION", "NAME"], .. projects.Select(project => Row(project, lists))];
            foreach (var line in TextTable.Lines(rows, [false, false, false, false]))
                context.Print(line);
        }

        context.Say(Counted.Of(projects.Count, "project"));
    }

    private static string[] Row(Project project, CodeLists lists) =>
    [
        project.Id.Text,
        project.ProgrammingPeriod?.Code() ?? "-",
        lists.FindRegion(project.Region)?.Swedish ?? project.Region ?? "-",
        project.Name ?? "-",
    ];

    // JSON escapes control characters itself, so nothing is cleaned away from what other programs read.
    private static void PrintJson(IReadOnlyList<Project> projects, CommandContext context)
    {
        context.Out.WriteLine("[");
        for (var index = 0; index < projects.Count; index++)
        {
            context.Out.Write(Encoding.UTF8.GetString(ProjectJson.Write(projects[index])));
            context.Out.WriteLine(index < projects.Count - 1 ? "," : "");
        }

        context.Out.WriteLine("]");
    }
}
