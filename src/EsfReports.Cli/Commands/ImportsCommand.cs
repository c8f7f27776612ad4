using System.CommandLine;
using System.Globalization;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports imports</c>: what was read into a store, when, and what was found then.</summary>
internal static class ImportsCommand
{
    public static Command Create(CommandContext context)
    {
        var number = new Argument<long?>("NUMBER")
        {
            Description = "Number of an import, to see its files and findings; all imports if left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var store = CommandOptions.Store();
        var asOf = CommandOptions.AsOf("Leaves out imports for later days.", "all imports");
        var command = new Command("imports", "Lists the imports of a store, or the files and findings of one of them.") { number, store, asOf };
        command.SetAction(parsed =>
        {
            using var projects = ProjectStore.Open(parsed.GetRequiredValue(store));
            var day = parsed.GetValue(asOf) ?? DateOnly.MaxValue;
            var imports = projects.Imports().Where(import => import.Date <= day).ToList();
            if (parsed.GetValue(number) is not { } wanted)
                return PrintAll(imports, context);
            return imports.Exists(import => import.Id == wanted)
                ? PrintOne(projects, wanted, context)
                : context.Fail($"The store has no import {wanted}.", ExitCode.WrongUsage);
        });
        return command.WithExamples("esf-reports imports --store esf.db", "esf-reports imports 3 --store esf.db");
    }

    private static int PrintAll(IReadOnlyList<ImportRecord> imports, CommandContext context)
    {
        List<IReadOnlyList<string>> rows =
        [
            ["NUMBER", "DAY", "FILES", "PROJECTS", "FINDINGS", "SCOPE", "CONTACTS"],
            .. imports.Select(import => (IReadOnlyList<string>)
            [
                Text(import.Id), import.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text(import.Files), Text(import.Projects),
                Text(import.Findings), import.Scope == ImportScope.Whole ? "whole" : "part", import.Contacts,
            ]),
        ];
        foreach (var line in TextTable.Lines(rows, [true, false, true, true, true, false, false]))
            context.Print(line);
        return ExitCode.Done;
    }

    private static int PrintOne(ProjectStore store, long import, CommandContext context)
    {
        foreach (var file in store.FilesOf(import))
            context.Print(TerminalText.OneLine($"{file.Sha256[..Math.Min(12, file.Sha256.Length)]}  {file.Path}"));
        foreach (var finding in store.FindingsOf(import))
        {
            var place = finding.Line > 0 ? $"{finding.File}({Text(finding.Line)})" : finding.File;
            context.Print(TerminalText.OneLine($"{place}: {finding.Severity} {finding.Code}: {finding.Message}"));
        }

        return ExitCode.Done;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
