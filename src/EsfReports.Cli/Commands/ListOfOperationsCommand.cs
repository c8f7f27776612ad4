using System.CommandLine;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports list-of-operations</c>: the list that the regulations demand.</summary>
internal static class ListOfOperationsCommand
{
    public static Command Create(CommandContext context)
    {
        var store = CommandOptions.Store();
        var period = CommandOptions.Period();
        var output = CommandOptions.Out("Folder for the list; made if it is not there.");
        var asOf = CommandOptions.AsOf("Lists what was known on this day.");
        var updated = new Option<DateOnly?>("--updated")
        {
            Description = "Date of the last update, which the list has to state; the day of --as-of if left out.",
            HelpName = "DATE",
            CustomParser = CommandOptions.ParseDate,
        };
        var format = CommandOptions.Words("--format", "Kinds of files, with commas between; all if left out.", ["xlsx", "csv", "json"], null);
        var language = CommandOptions.Words(
            "--language", "Languages of the headings, with a comma between; both if left out, as the regulation wants them.", ["sv", "en"], null);
        var where = CommandOptions.Where();
        var templates = CommandOptions.Templates();
        var command = new Command(
            "list-of-operations", "Writes the list of operations of Art. 49(3) Regulation (EU) 2021/1060, or of Art. 115(2) Regulation (EU) No 1303/2013.")
        {
            store, period, output, asOf, updated, format, language, where, templates,
        };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(asOf) ?? context.Today;
            var languages = parsed.GetRequiredValue(language).Select(word => ReportLanguages.Find(word)!.Value).ToList();
            var settings = new RunSettings(
                parsed.GetRequiredValue(store), parsed.GetRequiredValue(output), parsed.GetValue(updated) ?? day, [ReportFormat.Workbook], languages[0],
                parsed.GetValue(templates), 1);
            var preparation = RunPreparation.Begin(settings, context);
            using var projects = ProjectStore.Open(settings.Store);
            if (RunSession.Start(context, settings, preparation) is not { } session || session.Report("list-of-operations") is not { } report)
                return ExitCode.WrongUsage;

            var chosen = ProjectChoice.Required(projects.ReadAll(day), parsed.GetValue(where));
            var list = new OperationList(
                parsed.GetRequiredValue(period), chosen, settings.Date, CodeLists.BuiltIn, [.. languages.Select(session.Setup.TextsOf)]);
            return Write(list, report, session, parsed.GetRequiredValue(format), context);
        });
        return command.WithExamples(
            "esf-reports list-of-operations --period 2021-2027 --store esf.db --out lists --as-of 2026-11-01",
            "esf-reports list-of-operations --period 2014-2020 --store esf.db --out lists --format csv --language sv,en --updated 2026-10-31");
    }

    private static int Write(OperationList list, ReportDefinition report, RunSession session, IReadOnlyList<string> formats, CommandContext context)
    {
        if (list.Count == 0)
            return context.Fail($"The store knows no operation of {list.Period.Code()}.", ExitCode.NothingMade);

        var job = session.Jobs.ForOperations(report, list, "");
        var files = new List<(string Path, byte[] Content)>();
        if (formats.Contains("csv"))
            files.Add((job.Path + ".csv", OperationCsv.Write(list)));
        if (formats.Contains("json"))
            files.Add((job.Path + ".json", OperationJson.Write(list)));
        var exitCode = session.Make(formats.Contains("xlsx") ? [job] : [], files);

        var findings = list.Findings;
        context.Report(findings);
        context.Print($"{list.Count} operations of {list.Period.Code()}, {findings.Count} of them incomplete.");
        return exitCode == ExitCode.Done && findings.Count > 0 ? ExitCode.DoneWithErrors : exitCode;
    }
}
