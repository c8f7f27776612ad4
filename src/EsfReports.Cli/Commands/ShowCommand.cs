using System.CommandLine;
using EsfReports.Domain;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports show ID</c>: all that a store knows about a project.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = "Id of the project, as list prints it." };
        var store = CommandOptions.Store();
        var asOf = CommandOptions.AsOf("Shows what was known on this day.", "the latest state");
        var json = new Option<bool>("--json") { Description = "Prints the project in the documented JSON form." };
        var sources = new Option<bool>("--sources") { Description = "Prints for each value its file, line or row, import and rule, and where page and list differ." };
        var command = new Command("show", "Shows all that the store knows about one project.") { id, store, asOf, json, sources };
        command.SetAction(parsed =>
        {
            using var projects = ProjectStore.Open(parsed.GetRequiredValue(store));
            var day = parsed.GetValue(asOf);
            if (ProjectFinder.Find(projects, parsed.GetRequiredValue(id), day, context) is not { } stored)
                return ExitCode.WrongUsage;

            if (parsed.GetValue(json))
                context.Out.WriteLine(ProjectJson.WriteIndented(stored.Project));
            else
                Print(stored, day ?? context.Today, parsed.GetValue(sources), context);
            return ExitCode.Done;
        });
        return command.WithExamples(
            "esf-reports show 2020/00312 --store esf.db",
            "esf-reports show 2020/00312 --store esf.db --sources",
            "esf-reports show 23-063-S03 --store esf.db --json");
    }

    private static void Print(StoredProject stored, DateOnly day, bool withSources, CommandContext context)
    {
        var fields = ProjectFields.Of(stored.Project, day, CodeLists.BuiltIn);
        var width = fields.Max(field => field.Label.Length) + 2;
        foreach (var field in fields)
        {
            context.Print(TerminalText.OneLine(field.Label.PadRight(width) + (field.Value ?? "-")));
            if (withSources && field.Source is { } source)
                context.Print(TerminalText.OneLine(new string(' ', width) + PlaceOf(source, field, stored)));
        }

        if (withSources)
            PrintConflicts(stored.Conflicts, context);
        PrintDescription(stored.Project, context);
        context.Say($"seen in import {stored.ImportId} for {DateOf(stored.SeenOn)}");
    }

    private static void PrintConflicts(IReadOnlyList<FieldConflict> conflicts, CommandContext context)
    {
        foreach (var conflict in conflicts)
        {
            context.Print(TerminalText.OneLine(
                $"conflict: {conflict.Words} is '{conflict.Kept.Text}' in {PlaceOf(conflict.Kept.Source)}, "
                + $"but '{conflict.Dropped.Text}' in {PlaceOf(conflict.Dropped.Source)}; the first counts"));
        }
    }

    // A value that differs between the sources counts by the rule of its field; see the table in src/README.md.
    private static string PlaceOf(FieldSource source, ProjectFields.Line field, StoredProject stored)
    {
        var import = stored.ImportOf.TryGetValue(field.Field!.Value, out var number) ? $", import {number}" : "";
        var wins = stored.Conflicts.Any(conflict => conflict.Field == field.Field)
            ? ProjectJoin.WinnerOf(field.Field.Value) == SourceKind.List ? ", the list counts" : ", the page counts"
            : "";
        var rule = source.Rule is null ? "from " : $"by the rule {source.Rule} from ";
        return rule + PlaceOf(source) + import + wins;
    }

    private static string PlaceOf(FieldSource source)
    {
        var unit = source.File.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? "row" : "line";
        return source.Line > 0 ? $"{source.File}, {unit} {source.Line}" : source.File;
    }

    private static void PrintDescription(Project project, CommandContext context)
    {
        foreach (var line in project.Description.SelectMany(DescriptionLines.Of))
            context.Print(line);
        if (project.EnglishSummary.Count == 0)
            return;
        context.Print("\n[en]");
        foreach (var line in project.EnglishSummary.SelectMany(DescriptionLines.Of))
            context.Print(line);
    }

    private static string DateOf(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
