using System.CommandLine;
using EsfReports.Domain;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports changes</c>: what is different between two days.</summary>
internal static class ChangesCommand
{
    public static Command Create(CommandContext context)
    {
        var store = CommandOptions.Store();
        var from = CommandOptions.Day("--from", "The first day.");
        var to = CommandOptions.Day("--to", "The second day.");
        var where = CommandOptions.Where();
        var json = new Option<bool>("--json") { Description = "Prints an array of changes, with the names of the documented JSON form." };
        var command = new Command("changes", "Lists projects that are new, reappeared, changed, ended or vanished between two days.")
        {
            store, from, to, where, json,
        };
        command.SetAction(parsed =>
        {
            var (first, second) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            if (first >= second)
                return context.Fail("The first day must lie before the second.", ExitCode.WrongUsage);
            using var projects = ProjectStore.Open(parsed.GetRequiredValue(store));
            var filter = parsed.GetValue(where);
            var changes = ProjectChanges.Between(projects.ReadAll(first), projects.ReadAll(second), first, second, projects.EverKnown(first))
                .Where(change => filter is null || filter.Matches(change.Project)).ToList();
            if (parsed.GetValue(json))
                context.Out.WriteLine(ChangeJson.Write(changes));
            else
                Print(changes, context);
            return ExitCode.Done;
        });
        return command.WithExamples(
            "esf-reports changes --store esf.db --from 2026-10-01 --to 2026-11-01",
            "esf-reports changes --store esf.db --from 2026-10-01 --to 2026-11-01 --where \"region=Stockholm\" --json");
    }

    private static void Print(List<ProjectChange> changes, CommandContext context)
    {
        foreach (var change in changes)
        {
            context.Print(TerminalText.OneLine($"{ChangeJson.Word(change.Kind)}: {change.Project.Id} {change.Project.Name}".TrimEnd()));
            foreach (var field in change.Fields)
                context.Print(TerminalText.OneLine($"  {ChangeJson.Word(field.Field)}: {Shorten(field.Old)} -> {Shorten(field.New)}"));
        }

        context.Say(changes.Count == 1 ? "1 change" : $"{changes.Count} changes");
    }

    private static string Shorten(string? value) => value switch
    {
        null => "-",
        { Length: > 60 } => value[..60] + "…",
        _ => value,
    };
}
