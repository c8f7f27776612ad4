using System.CommandLine;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary><c>esf-reports templates check</c>: mistakes in templates, found without data.</summary>
internal static class TemplatesCheckCommand
{
    public static Command Create(CommandContext context)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "Your templates folder, or one template in it; the built-in templates if left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("check", "Finds unknown fields, functions, includes and texts in templates, without data.") { path };
        command.SetAction(parsed => parsed.GetValue(path) is { } named && File.Exists(named)
            ? CheckFile(named, context)
            : CheckFolder(parsed.GetValue(path), context));
        return command.WithExamples("esf-reports templates check my-templates", "esf-reports templates check my-templates/fact-sheet/document.sbn-html");
    }

    private static int CheckFolder(string? own, CommandContext context)
    {
        if (TemplatesLocation.ReadSetup(own, context) is not { } setup)
            return ExitCode.WrongUsage;
        var diagnostics = new DiagnosticBag();
        var templates = new ReportChecker(setup).CheckAll(diagnostics);
        return Finish(templates, diagnostics, context);
    }

    private static int CheckFile(string path, CommandContext context)
    {
        var root = RootOf(path);
        var setup = ReportSetup.Read(new TemplateFolder([root, context.Templates]), CodeLists.BuiltIn, []);
        if (setup is null)
            return TemplatesLocation.ReadSetup(root, context) is null ? ExitCode.WrongUsage : ExitCode.NothingMade;
        var diagnostics = new DiagnosticBag();
        new ReportChecker(setup).Check(path, File.ReadAllText(path), setup.Folder, diagnostics);
        return Finish(1, diagnostics, context);
    }

    /// <summary>The templates folder that a file lies in: the nearest above it that has texts, else the one above the file's own.</summary>
    private static string RootOf(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (Directory.Exists(Path.Combine(above, "texts")))
                return above;
        }

        return Path.GetDirectoryName(folder) ?? folder;
    }

    private static int Finish(int templates, DiagnosticBag diagnostics, CommandContext context)
    {
        context.Report(diagnostics);
        context.Print($"{Counted.Of(templates, "template")} checked, {Counted.Of(diagnostics.Count, "mistake")}.");
        return diagnostics.HasErrors ? ExitCode.WrongUsage : ExitCode.Done;
    }
}
