using System.CommandLine;
using EsfReports.Reports;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary>The command line: arguments in, exit code out.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command. Nothing that a user or a machine can cause leaves it as an exception.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandContext context)
    {
        var parsed = Root(context).Parse(arguments);
        var isWrong = parsed.Errors.Count > 0 || UsageErrors.MisspeltOptions(parsed).Any();
        if (isWrong && parsed.Action is not { ClearsParseErrors: true })
            return UsageErrors.Report(parsed, context);

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = context.Out,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (StoreException exception)
        {
            var hint = exception.Hint is null ? "" : $"\n  hint: {exception.Hint}";
            return context.Fail(exception.Message + hint, ExitCode.NothingMade);
        }
        catch (Exception exception) when (exception is OutputException or NothingKnownException or IOException or UnauthorizedAccessException)
        {
            return context.Fail(exception.Message, ExitCode.NothingMade);
        }
    }

    private static RootCommand Root(CommandContext context)
    {
        var root = new RootCommand("Makes fact sheets and portfolios of ESF projects as tagged PDF, Excel and web page.");
        // The root brings its own --help; ours has examples.
        foreach (var help in root.Options.OfType<System.CommandLine.Help.HelpOption>().ToList())
            root.Options.Remove(help);
        Command[] commands =
        [
            ImportCommand.Create(context),
            ImportsCommand.Create(context),
            ListCommand.Create(context),
            ShowCommand.Create(context),
            ExplainCommand.Create(context),
            ChangesCommand.Create(context),
            CodesCommand.Create(context),
            FactSheetCommand.Create(context),
            PortfolioCommand.Create(context),
            MonthlyCommand.Create(context),
            QualityCommand.Create(context),
            ListOfOperationsCommand.Create(context),
            DemoCommand.Create(context),
            RenderCommand.Create(context),
            TemplatesCommand.Create(context),
        ];
        foreach (var command in commands)
            root.Add(command);
        root.WithExamples(
            "esf-reports demo --out demo                        all documents of the sample projects, to look at",
            "esf-reports import pages --store esf.db            read saved project pages",
            "esf-reports fact-sheet 2020/00312 --store esf.db --out documents",
            "esf-reports monthly --store esf.db --out documents --as-of 2026-11-01");
        return root;
    }
}
