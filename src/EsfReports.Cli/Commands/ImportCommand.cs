using System.CommandLine;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports import</c>: pages and lists of operations into a store.</summary>
internal static class ImportCommand
{
    private const string Explanation =
        "Reads saved project pages and lists of operations into a store, together or apart. Reading the same files again changes nothing.";

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
        var owners = CommandOptions.Owners();
        var asOf = CommandOptions.AsOf("The day for which the files hold.");
        var whole = new Option<bool>("--whole")
        {
            Description = "The files are all pages, or all rows of the list, that the bank has: what is missing there has vanished from it.",
        };
        var command = new Command("import", Explanation) { paths, store, whole, contacts, owners, asOf };
        command.SetAction(parsed =>
        {
            var findings = new DiagnosticBag();
            if (OwnerFile.Read(parsed.GetValue(owners), findings, context) is not { } overrides)
                return ExitCode.WrongUsage;
            var options = new ReadOptions(parsed.GetValue(contacts) ?? ContactMode.None, CodeLists.BuiltIn, overrides);
            var scope = parsed.GetValue(whole) ? ImportScope.Whole : ImportScope.Part;
            return Import(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(store), options, parsed.GetValue(asOf) ?? context.Today, scope, context);
        });
        return command.WithExamples(
            "esf-reports import pages --store esf.db",
            "esf-reports import pages insatser.csv --store esf.db",
            "esf-reports import insatser.xlsx --store esf.db --whole --as-of 2026-11-01");
    }

    private static int Import(
        IEnumerable<string> paths, string storePath, ReadOptions options, DateOnly date, ImportScope scope, CommandContext context)
    {
        var import = new SourceImport(options);
        // A store that cannot be used is told before ten thousand files are read.
        using var known = File.Exists(storePath) || Directory.Exists(storePath) ? ProjectStore.Open(storePath) : null;
        var batch = import.Read(paths, date, known) with { Scope = scope };
        context.Report(import.Diagnostics);
        if (batch.Projects.Count + batch.Lists.Count == 0)
            return context.Fail("No project was read, so the store is as it was.", ExitCode.NothingMade);

        using var made = known is null ? ProjectStore.OpenOrCreate(storePath) : null;
        Print((known ?? made!).Import(batch), batch, import.Diagnostics, context);
        return import.Diagnostics.HasErrors ? ExitCode.DoneWithErrors : ExitCode.Done;
    }

    private static void Print(ImportResult result, ImportBatch batch, DiagnosticBag findings, CommandContext context)
    {
        var vanished = batch.Scope == ImportScope.Whole ? $", {result.Vanished.Count} vanished" : "";
        context.Print(
            $"{Counted.Of(batch.Files.Count, "file")}, {Counted.Of(result.Read, "project")} read: {result.New.Count} new, {result.Changed.Count} changed, "
            + $"{result.Unchanged} unchanged{vanished}.");
        foreach (var id in result.Changed)
            context.Print($"changed: {id}");
        foreach (var id in result.Vanished)
            context.Print($"vanished: {id}");
        Summarize(findings, context);
    }

    private static void Summarize(DiagnosticBag diagnostics, CommandContext context)
    {
        if (diagnostics.Count == 0)
            return;
        int Of(Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        context.Print($"{Counted.Of(Of(Severity.Error), "error")}, {Counted.Of(Of(Severity.Warning), "warning")}, {Counted.Of(Of(Severity.Note), "note")}.");
    }
}
