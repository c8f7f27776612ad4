using System.CommandLine;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports import</c>: pages into a store.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Saved project pages (.txt, .html), lists of operations (.csv, .xlsx), or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var store = CommandOptions.Store();
        store.Description = "File of the store; made if it is not there.";
        var contacts = CommandOptions.Contacts();
        var asOf = CommandOptions.AsOf("The day for which the files hold.");
        var command = new Command("import", "Reads saved project pages and lists of operations into a store. Reading the same files again changes nothing.")
        {
            paths, store, contacts, asOf,
        };
        command.SetAction(parsed =>
        {
            var import = new PageImport(new ReadOptions(parsed.GetValue(contacts) ?? ContactMode.None, CodeLists.BuiltIn));
            var batch = import.Read(parsed.GetRequiredValue(paths), parsed.GetValue(asOf) ?? context.Today);
            return Save(import, batch, parsed.GetRequiredValue(store), context);
        });
        return command.WithExamples(
            "esf-reports import pages --store esf.db",
            "esf-reports import pages insatser.csv --store esf.db",
            "esf-reports import pages/2020-00312.txt pages/23-063-S03.txt --store esf.db --as-of 2026-11-01");
    }

    /// <summary>Puts a batch into the store and says what it changed.</summary>
    public static int Save(PageImport import, ImportBatch batch, string storePath, CommandContext context)
    {
        context.Report(import.Diagnostics);
        if (batch.Projects.Count == 0)
            return context.Fail("No project was read, so the store is as it was.", ExitCode.NothingMade);

        using var store = ProjectStore.OpenOrCreate(storePath);
        var result = store.Import(batch);
        context.Print($"{Count(batch.Files.Count, "file")}, {Count(result.Read, "project")} read: {result.New.Count} new, {result.Changed.Count} changed, {result.Unchanged} unchanged.");
        foreach (var id in result.Changed)
            context.Print($"changed: {id}");
        Summarize(import.Diagnostics, context);
        return import.Diagnostics.HasErrors ? ExitCode.DoneWithErrors : ExitCode.Done;
    }

    private static void Summarize(DiagnosticBag diagnostics, CommandContext context)
    {
        if (diagnostics.Count == 0)
            return;
        int Of(Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        context.Print($"{Count(Of(Severity.Error), "error")}, {Count(Of(Severity.Warning), "warning")}, {Count(Of(Severity.Note), "note")}.");
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
