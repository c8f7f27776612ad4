using System.CommandLine;
using EsfReports.Reports;
using EsfReports.Templating;

namespace EsfReports.Cli;

/// <summary><c>esf-reports templates functions</c>: all that a template can call.</summary>
internal static class TemplatesFunctionsCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("functions", "Lists the functions that templates can call: those of the reports, then those of the language.");
        command.SetAction(_ => List(context));
        return command.WithExamples("esf-reports templates functions");
    }

    private static int List(CommandContext context)
    {
        if (TemplatesLocation.ReadSetup(null, context) is not { } setup)
            return ExitCode.WrongUsage;

        context.Print("?  can be left out        ...  any number of values        x | f  is the same as  f x");
        Print("Reports", HostFunctions.All(setup.TextsOf(ReportLanguage.Swedish)), context);
        Print("Language", TemplateBuiltins.Functions, context);
        return ExitCode.Done;
    }

    private static void Print(string title, IReadOnlyList<TemplateFunction> functions, CommandContext context)
    {
        context.Print("");
        context.Print(title);
        foreach (var function in functions)
        {
            context.Print($"  {function.Name} {string.Join(' ', function.Parameters)}".TrimEnd());
            context.Print($"      {function.Summary}");
        }
    }
}
