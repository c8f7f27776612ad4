using System.CommandLine;
using EsfReports.Reports;
using EsfReports.Sources;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports demo</c>: the whole way on the sample projects.</summary>
internal static class DemoCommand
{
    // The samples are made up, and so is their date: the demo makes the same files on every day.
    private static readonly DateOnly Date = new(2026, 11, 1);

    public static Command Create(CommandContext context)
    {
        var output = CommandOptions.Out();
        var workers = CommandOptions.Workers();
        var language = CommandOptions.Language();
        var templates = CommandOptions.Templates();
        var command = new Command("demo", "Imports the sample projects that come with the program and makes all their documents.")
        {
            output, language, templates, workers,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(output);
            Directory.CreateDirectory(folder);
            var settings = new RunSettings(
                Path.Combine(folder, "samples.esf"), folder, Date, ReportFormats.All,
                parsed.GetValue(language) ?? ReportLanguage.Swedish, parsed.GetValue(templates), parsed.GetValue(workers) ?? Environment.ProcessorCount);
            return Make(settings, context);
        });
        return command.WithExamples("esf-reports demo --out demo");
    }

    private static int Make(RunSettings settings, CommandContext context)
    {
        var import = new SourceImport(ReadOptions.Default);
        var samples = Path.Combine(context.Templates, "samples");
        var batch = import.Read([Path.Combine(samples, "pages"), Path.Combine(samples, "lists")], settings.Date);
        if (batch.Projects.Count == 0)
            return context.Fail("The sample projects do not lie beside the program.", ExitCode.NothingMade);

        using (var store = ProjectStore.OpenOrCreate(settings.Store))
        {
            store.Import(batch);
            context.Print($"{store.ReadAll(settings.Date).Count} sample projects read into {settings.Store}.");
        }

        return MonthlyCommand.Make(settings, context);
    }
}
